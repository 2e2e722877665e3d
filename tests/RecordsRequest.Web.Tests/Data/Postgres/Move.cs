using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>An installation with its SQLite file, and the empty PostgreSQL database that it moves to.</summary>
internal sealed class Move : IAsyncDisposable
{
    private readonly string _database = $"rr-copy-{Guid.CreateVersion7():N}";

    public Move() => PostgresCluster.Create(_database);

    /// <summary>The app on the file.</summary>
    public TestApp Before { get; } = new() { Settings = { ["Database:Provider"] = "Sqlite", ["Database:ConnectionString"] = "" } };

    public string Root => Before.Root;

    public string File => Path.Combine(Root, "data", "app.db");

    public string CopiedFile => Path.Combine(Root, "data", "copied-to-postgres.db");

    public string Connection => PostgresCluster.ConnectionTo(_database);

    public Dictionary<string, string> Settings => new() { ["Database:ConnectionString"] = Connection };

    public Task<CommandEnd> CopyAsync(params IEnumerable<string> arguments) => Operator.RunAsync(Start(["copy-to-postgres", .. arguments]));

    public ProcessStartInfo Start(params IEnumerable<string> arguments)
    {
        var start = Operator.Start(Root, arguments);
        start.Environment["Database__ConnectionString"] = Connection;
        start.RedirectStandardInput = true;
        return start;
    }

    /// <summary>Writes into the file while no app has it.</summary>
    public async Task WriteAsync(string statement)
    {
        await using var file = new SqliteConnection($"Data Source={File};Pooling=False");
        await file.OpenAsync();
        await using var written = new SqliteCommand(statement, file);
        await written.ExecuteNonQueryAsync();
    }

    /// <summary>How many tables there are where it moves to.</summary>
    public async Task<long> TablesAsync()
    {
        await using var target = new NpgsqlConnection(Connection);
        await target.OpenAsync();
        await using var tables = new NpgsqlCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", target);
        return (long)(await tables.ExecuteScalarAsync())!;
    }

    /// <summary>The app on PostgreSQL, with the keys of this installation.</summary>
    public TestApp After()
    {
        var app = new TestApp { Settings = { ["Database:ConnectionString"] = Connection } };
        foreach (var (setting, file) in new[] { ("App:KeyDirectory", "keys"), ("App:MasterKeyFile", Path.Combine("keys", "master.key")) })
        {
            app.Settings[setting] = Path.Combine(Root, file);
        }

        return app;
    }

    public async ValueTask DisposeAsync()
    {
        await Before.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        PostgresCluster.Drop(_database);
    }
}
