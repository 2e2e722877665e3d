using Microsoft.Extensions.Configuration;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>The PostgreSQL server of this run of the tests.</summary>
internal static class PostgresCluster
{
    private static readonly Lazy<PostgresServer> Server = new(Start);

    /// <summary>Whether this run of the tests stores in PostgreSQL: <c>TESTS_ON=Postgres</c>, without the tests marked Database=Sqlite.</summary>
    public static bool IsAsked { get; } =
        new ConfigurationBuilder().AddEnvironmentVariables().Build()["TESTS_ON"] is "Postgres";

    public static string ConnectionTo(string database) => Server.Value.ConnectionTo(database);

    public static void Create(string database, string? template = null) => Server.Value.Create(database, template);

    public static void Tell(string statement) => Server.Value.Tell(statement);

    public static void Drop(string database) => Server.Value.Drop(database);

    private static PostgresServer Start()
    {
        var server = PostgresServer.Start("fsync=off");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }
}
