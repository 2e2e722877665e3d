using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>Makes the database ready. Of many that start at once one does it, and the others wait and find it done.</summary>
internal sealed class PostgresStep(IServiceScopeFactory scopes, PostgresProvider provider, NodeLock node, UsedRing ring) : IStartUpStep
{
    private const int OldestVersion = 15;
    private const int StartLock = 164_524;
    private const int LongestWaitSeconds = 900;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        try
        {
            await using var turn = await BeginAsync(provider, cancellationToken);
            await node.ShareAsync(cancellationToken);
            services.GetRequiredService<KeyChecks>().Verify();
            RefuseEmptyBesideUsedRing();
            await turn.EndCopyAsync(provider.Name, cancellationToken);
            await services.GetRequiredService<SchemaUpdate>().RunAsync(cancellationToken);
            MakeFirstCookieKey(services);
            await services.GetRequiredService<ClockWatch>().BeginAsync(cancellationToken);
            await services.GetRequiredService<KeyChecks>().AddCurrentAsync(cancellationToken);
            ring.MarkUsed();
            await services.GetRequiredService<RulesUpdate>().RunAsync(cancellationToken);
        }
        catch (Exception refused) when (PostgresProvider.IsRefusal(refused))
        {
            throw provider.Refusal(refused);
        }
    }

    private void RefuseEmptyBesideUsedRing()
    {
        if (!provider.IsThere && ring.FaultOf($"the {provider.Name} is empty", "Restore a dump into it") is { } fault)
        {
            throw new StartUpRefusedException(fault);
        }
    }

    /// <summary>Whoever protects something needs a key, and makes one where none is. The other starts find it.</summary>
    private static void MakeFirstCookieKey(IServiceProvider services)
        => services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(PostgresStep)).Protect([]);

    /// <summary>While it is open, no other start goes on.</summary>
    public static async Task<NpgsqlConnection> BeginAsync(PostgresProvider provider, CancellationToken cancellationToken)
    {
        var connection = provider.OpenAlone();
        try
        {
            if (connection.PostgreSqlVersion.Major < OldestVersion)
            {
                throw new StartUpRefusedException(
                    $"The {provider.Name} is PostgreSQL {connection.PostgreSqlVersion}; it must be {OldestVersion} or newer.");
            }

            await using var command = connection.CreateCommand();
            command.CommandText = "SHOW synchronous_commit";
            if (await command.ExecuteScalarAsync(cancellationToken) is "off")
            {
                throw new StartUpRefusedException(
                    $"The {provider.Name} has synchronous_commit off, and could lose what it has said is saved. Set it to on.");
            }

            (command.CommandText, command.CommandTimeout) = ($"SELECT pg_advisory_lock({StartLock})", LongestWaitSeconds);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
