using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

internal sealed class PostgresProvider(DatabaseSettings settings) : DatabaseProvider, IDisposable
{
    /// <summary>Each node holds it with the others, or a command alone.</summary>
    private const int NodeLock = 164_525;

    private const int SecondsBetweenSigns = 30;
    private const string RulesNote = "worked out by rules ";

    private NpgsqlConnection? _alone;

    private NpgsqlConnectionStringBuilder Settings => field ??= Read(settings.ConnectionString);

    public string ConnectionString => Settings.ConnectionString;

    public override string Name => $"PostgreSQL database {Settings.Database} at {Settings.Host}";

    public override bool IsShared => true;

    public override bool IsThere
    {
        get
        {
            using var connection = OpenToRead();
            return HasTable(connection, "KeyChecks");
        }
    }

    public override string StartOver => "drop that database and create it anew";

    public NpgsqlConnection Open() => Open(ConnectionString);

    /// <summary>One whose locks end with it: the pool would keep it open, and what it holds.</summary>
    public NpgsqlConnection OpenAlone() => Open(new NpgsqlConnectionStringBuilder(ConnectionString)
    {
        Pooling = false,
        KeepAlive = SecondsBetweenSigns,
    }.ConnectionString);

    public override DbConnection OpenToRead()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SET default_transaction_read_only = on";
        command.ExecuteNonQuery();
        return connection;
    }

    public override DbConnection OpenToWrite() => Open();

    public override async Task TakeAloneAsync(CancellationToken cancellation)
    {
        try
        {
            _alone = await TryHoldAsync(alone: true, cancellation)
                ?? throw new StartUpRefusedException($"Another process is using the {Name}. Stop the app, on every node.");
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            throw Refusal(refused);
        }
    }

    /// <summary>A connection of its own that holds the lock while it is open, or null where others hold it so that it cannot.</summary>
    public async Task<NpgsqlConnection?> TryHoldAsync(bool alone, CancellationToken cancellation)
    {
        var connection = OpenAlone();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {(alone ? "pg_try_advisory_lock" : "pg_try_advisory_lock_shared")}({NodeLock})";
        if (await command.ExecuteScalarAsync(cancellation) is true)
        {
            return connection;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Whether it is what comes of a wrong setting or server, a file of a certificate that is not there included.</summary>
    public static bool IsRefusal(Exception fault) => fault is DbException or IOException or CryptographicException;

    public StartUpRefusedException Refusal(Exception refused) => new($"The {Name} cannot be used: {refused.InOneLine}", refused);

    public void Dispose() => _alone?.Dispose();

    public override bool HasTable(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT to_regclass('\"{table}\"') IS NOT NULL";
        return command.ExecuteScalar() is true;
    }

    /// <summary>Noted on the table that it is about, and so in every dump of it.</summary>
    public override async Task<int?> RulesVersionAsync(RecordsDb db, CancellationToken cancellation)
    {
        var note = await db.Database.SqlQueryRaw<string?>("SELECT obj_description('\"Requests\"'::regclass, 'pg_class') AS \"Value\"")
            .SingleAsync(cancellation);
        return int.TryParse(note?.Replace(RulesNote, "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    public override Task SetRulesVersionAsync(RecordsDb db, int version, CancellationToken cancellation)
        => db.Database.ExecuteSqlRawAsync(
            string.Create(CultureInfo.InvariantCulture, $"COMMENT ON TABLE \"Requests\" IS '{RulesNote}{version}'"), cancellation);

    /// <summary>The log is the server's, and what it holds goes when the server no longer keeps it.</summary>
    public override Task<bool> EmptyLogAsync(RecordsDb db, CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>From then on the server may write over what deleted rows left in the pages of its tables.</summary>
    public override async Task<bool> RewriteAsync(RecordsDb db, CancellationToken cancellation)
    {
        var tables = string.Join(", ", db.Model.GetEntityTypes().Select(type => $"\"{type.GetTableName()}\""));
        await db.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"VACUUM (SKIP_LOCKED) {tables}"), cancellation);
        return true;
    }

    public override void DeleteOldCopies()
    {
        // The app makes none of this database.
    }

    private static NpgsqlConnection Open(string settings)
    {
        var connection = new NpgsqlConnection(settings);
        connection.Open();
        return connection;
    }

    private static NpgsqlConnectionStringBuilder Read(string text)
    {
        try
        {
            // A fault's details hold values of rows.
            var read = new NpgsqlConnectionStringBuilder(text) { IncludeErrorDetail = false, PersistSecurityInfo = false };
            read.ApplicationName ??= "RecordsRequest";
            // A lock is a session's, and with it a session is everybody's.
            read.Multiplexing = false;
            // What one asked for, such as to read only, must not meet the next.
            read.NoResetOnClose = false;
            if (read is not { Host.Length: > 0, Database.Length: > 0 })
            {
                throw new StartUpRefusedException("The setting Database:ConnectionString must name a Host and a Database.");
            }

            // It knows what contradicts what.
            using var possible = new NpgsqlConnection(read.ConnectionString);
            return read;
        }
        catch (Exception unread) when (unread is ArgumentException or FormatException or InvalidCastException)
        {
            // What it says may hold the password, so it is not told.
            throw new StartUpRefusedException(
                "The setting Database:ConnectionString cannot be read. It must be like Host=db;Database=records;Username=records;Password=...");
        }
    }
}
