using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Settings of each connection. A context keeps the connection it has opened, and is used again for the next request: to open one tells
/// SQLite seven settings and a dozen functions, which costs more than most questions to it.
/// </summary>
public sealed class ConnectionSettings : DbConnectionInterceptor
{
    private const string Pragmas =
        """
        PRAGMA busy_timeout=5000;
        PRAGMA synchronous=FULL;
        PRAGMA trusted_schema=OFF;
        PRAGMA cell_size_check=ON;
        PRAGMA secure_delete=ON;
        PRAGMA journal_size_limit=67108864;
        PRAGMA temp_store=MEMORY;
        """;

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection); // SQLite has nothing to wait for
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
}
