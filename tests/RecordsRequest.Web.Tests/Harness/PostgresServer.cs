using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A PostgreSQL server of its own, that nobody else can reach. What it keeps is for no longer than the run.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Admin = "records";
    private const string Installed = "/usr/lib/postgresql";
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(30);

    private readonly string _programs;
    private readonly string _root;
    private readonly string _options;

    private PostgresServer(string programs, string root, IEnumerable<string> settings)
    {
        (_programs, _root) = (programs, root);
        IEnumerable<string> all = ["listen_addresses=''", $"unix_socket_directories='{root}'", "shared_buffers=64MB", .. settings];
        _options = string.Join(' ', all.Select(setting => $"-c {setting}"));
    }

    private string Data => Path.Combine(_root, "data");

    /// <summary>The process that all others of the server come from.</summary>
    public int ProcessId => int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>Its log.</summary>
    public string Said => File.ReadAllText(Path.Combine(_root, "log"));

    /// <param name="settings">Such as <c>fsync=off</c>, where nobody is killed.</param>
    public static PostgresServer Start(params IEnumerable<string> settings)
    {
        var programs = (Directory.Exists(Installed) ? Directory.GetDirectories(Installed).Select(version => Path.Combine(version, "bin")) : [])
            .Order().LastOrDefault() ?? throw new InvalidOperationException("PostgreSQL is not here: apt-get install postgresql");
        // A socket's path is short.
        var server = new PostgresServer(programs, Directory.CreateTempSubdirectory("rr-pg-").FullName, ["max_connections=400", .. settings]);
        if (Environment.UserName == "root")
        {
            Do("chown", "postgres", server._root);
        }

        server.Run("initdb", "-A", "trust", "-U", Admin, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        server.StartAgain();
        return server;
    }

    /// <summary>Returns when it answers.</summary>
    public void StartAgain() => Run("pg_ctl", "-w", "-l", Path.Combine(_root, "log"), "-o", _options, "start");

    /// <param name="mode">How PostgreSQL calls it: "fast", or "immediate", after which it recovers from its log.</param>
    public void Stop(string mode) => Run("pg_ctl", "-m", mode, "stop");

    /// <summary>Those that come from it notice that it is gone, and end.</summary>
    public void Kill()
    {
        var head = ProcessId;
        var others = File.ReadAllText($"/proc/{head}/task/{head}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Process.GetProcessById(head).Kill();
        SpinWait.SpinUntil(() => !others.Append($"{head}").Any(process => Directory.Exists($"/proc/{process}")), LongestEnd);
    }

    public string ConnectionTo(string database, string user = Admin) => new NpgsqlConnectionStringBuilder
    {
        Host = _root,
        Username = user,
        Database = database,
        MaxPoolSize = 20,
        IncludeErrorDetail = false,
    }.ConnectionString;

    public void Create(string database, string? template = null)
        => Tell($"CREATE DATABASE \"{database}\"{(template is null ? "" : $" TEMPLATE \"{template}\"")}");

    public void Drop(string database)
    {
        using (var pool = new NpgsqlConnection(ConnectionTo(database)))
        {
            NpgsqlConnection.ClearPool(pool);
        }

        Tell($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    public void Dispose()
    {
        Stop("immediate");
        Directory.Delete(_root, recursive: true);
    }

    public void Tell(string statement, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(ConnectionTo(database));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>The server refuses to run as root.</summary>
    private void Run(string program, params IEnumerable<string> arguments)
        => Do([.. Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : Array.Empty<string>(),
            Path.Combine(_programs, program), "-D", Data, .. arguments]);

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
