using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>All that this node has hangs on one connection, and is free for the others as soon as that ends, however it does.</summary>
internal sealed class PostgresTurns(PostgresProvider provider) : NodeTurns, IAsyncDisposable
{
    private const int SecondsToAnswer = 5;

    /// <summary>Of a machine that is gone without a word the server learns within a minute.</summary>
    private const string Notice = "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private NpgsqlConnection? _connection;

    public override Task<bool> TryTakeAsync(string what, CancellationToken cancellation) => AloneAsync(
        async () =>
        {
            if (!await IsThereAsync())
            {
                _connection = provider.OpenAlone();
                await AskAsync(Notice);
            }

            return _held.Contains(what) || (await AskAsync("SELECT pg_try_advisory_lock($1)", what) is true && _held.Add(what));
        },
        cancellation);

    public override Task<bool> HasAsync(string what, CancellationToken cancellation)
        => AloneAsync(async () => await IsThereAsync() && _held.Contains(what), cancellation);

    public override Task GiveBackAsync(string what) => AloneAsync(
        async () => _held.Remove(what) && await IsThereAsync() && await AskAsync("SELECT pg_advisory_unlock($1)", what) is true,
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await LetGoAsync();
        _turn.Dispose();
    }

    private async Task<bool> AloneAsync(Func<Task<bool>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        catch (DbException)
        {
            await LetGoAsync();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Whether the connection is. With one that broke, all was lost that hung on it.</summary>
    private async Task<bool> IsThereAsync()
    {
        try
        {
            return _connection is not null && await AskAsync("SELECT true") is true;
        }
        catch (DbException)
        {
            await LetGoAsync();
            return false;
        }
    }

    /// <summary>Not to be called off: nobody would know what came of it.</summary>
    private async Task<object?> AskAsync(string statement, string? what = null)
    {
        await using var command = new NpgsqlCommand(statement, _connection) { CommandTimeout = SecondsToAnswer };
        if (what is not null)
        {
            var number = BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(what)));
            command.Parameters.Add(new() { Value = number });
        }

        try
        {
            return await command.ExecuteScalarAsync(CancellationToken.None);
        }
        catch (InvalidOperationException closed)
        {
            // Npgsql closes a connection that gives no sign of life by itself, and then says this of it, as of a mistake of ours.
            throw new NpgsqlException("The connection has ended.", closed);
        }
    }

    private async Task LetGoAsync()
    {
        _held.Clear();
        if (_connection is { } ended)
        {
            _connection = null;
            await ended.DisposeAsync();
        }
    }
}
