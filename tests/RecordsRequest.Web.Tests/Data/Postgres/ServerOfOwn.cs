using System.Net;
using Npgsql;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

[CollectionDefinition(Name)]
public sealed class ServerOfOwnTests : ICollectionFixture<ServerOfOwn>
{
    public const string Name = "A server that may be stopped";
}

/// <summary>The app with a server that no other test needs, so that it may end in any way. It writes to the disk what it says it has.</summary>
public sealed class ServerOfOwn : IAsyncLifetime
{
    private const string Database = "app";

    private readonly PostgresServer _server = PostgresServer.Start("autovacuum=off");

    public TestApp App { get; } = new();

    public ValueTask InitializeAsync()
    {
        // As an operator is told to: a user who owns the database, and may do nothing else.
        _server.Tell("CREATE ROLE app LOGIN");
        _server.Tell($"CREATE DATABASE {Database} OWNER app");
        App.Settings["Database:ConnectionString"] = _server.ConnectionTo(Database, user: "app");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        _server.Dispose();
    }

    public void Run(string statement) => _server.Tell(statement, Database);

    /// <summary>A connection of whoever looks after the server.</summary>
    public NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(_server.ConnectionTo(Database));
        connection.Open();
        return connection;
    }

    /// <summary>Waits until the app waits for what another holds. Returns the process that serves it.</summary>
    public async Task<int> WhoWaitsAsync(Task pressed)
    {
        await using var connection = Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT max(pid) FROM pg_stat_activity WHERE usename = 'app' AND wait_event_type = 'Lock'";
        object? waiting = null;
        while (waiting is not int && !pressed.IsCompleted)
        {
            waiting = await command.ExecuteScalarAsync();
        }

        return Assert.IsType<int>(waiting);
    }

    public void End(How how)
    {
        if (how is How.Killed)
        {
            _server.Kill();
        }
        else
        {
            _server.Stop(how is How.Stopped ? "fast" : "immediate");
        }
    }

    public void Start() => _server.StartAgain();

    public async Task<int> ReadyAsync() => (await App.Server.SendAsync(context =>
    {
        (context.Request.Method, context.Request.Path, context.Request.Host) = ("GET", "/health/ready", new("localhost"));
        (context.Request.Scheme, context.Connection.RemoteIpAddress) = ("https", IPAddress.Loopback);
    })).Response.StatusCode;
}

public enum How
{
    Stopped,
    Crashed,
    Killed,
}
