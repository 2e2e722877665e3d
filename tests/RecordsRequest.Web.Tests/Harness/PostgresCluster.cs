using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A PostgreSQL server of this run's own, that nobody else can reach. What it keeps is for no longer than the run.</summary>
internal static class PostgresCluster
{
    private const string Admin = "records";

    private static readonly Lazy<string> Socket = new(Start);

    /// <summary>Whether this run of the tests stores in PostgreSQL: <c>TESTS_ON=Postgres</c>, without the tests marked Database=Sqlite.</summary>
    public static bool IsAsked { get; } =
        new ConfigurationBuilder().AddEnvironmentVariables().Build()["TESTS_ON"] is "Postgres";

    public static string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket.Value,
        Username = Admin,
        Database = database,
        MaxPoolSize = 20,
        IncludeErrorDetail = false,
    }.ConnectionString;

    public static void Create(string database, string? template = null)
        => Run($"CREATE DATABASE \"{database}\"{(template is null ? "" : $" TEMPLATE \"{template}\"")}");

    public static void Drop(string database)
    {
        using (var pool = new NpgsqlConnection(ConnectionTo(database)))
        {
            NpgsqlConnection.ClearPool(pool);
        }

        Run($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    private static void Run(string statement)
    {
        using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string Start()
    {
        var programs = Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order().LastOrDefault()
            ?? throw new InvalidOperationException("PostgreSQL is not here: apt-get install postgresql");
        // A socket's path is short.
        var root = Directory.CreateTempSubdirectory("rr-pg-").FullName;
        if (Environment.UserName == "root")
        {
            Do("chown", "postgres", root);
        }

        var data = Path.Combine(root, "data");
        Do([.. AsOther, Path.Combine(programs, "initdb"), "-D", data, "-A", "trust", "-U", Admin, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        var options = $"-c listen_addresses='' -c unix_socket_directories='{root}' -c fsync=off -c max_connections=400 -c shared_buffers=64MB";
        Do([.. AsOther, Path.Combine(programs, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(root, "log"), "-o", options, "start"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Do([.. AsOther, Path.Combine(programs, "pg_ctl"), "-D", data, "-m", "immediate", "stop"]);
            Directory.Delete(root, recursive: true);
        };
        return root;
    }

    /// <summary>The server refuses to run as root.</summary>
    private static IEnumerable<string> AsOther => Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];

    private static void Do(params IReadOnlyList<string> command)
    {
        // What it starts would keep a pipe open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. command])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
        }
    }
}
