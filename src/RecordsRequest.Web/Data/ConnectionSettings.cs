using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RecordsRequest.Web.Data;

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

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
