using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RecordsRequest.Web.Data.StartUp;

internal static class Pragma
{
    /// <exception cref="SqliteException">It was stopped.</exception>
    public static string? Run(string file, string pragma, CancellationToken stop = default)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var interrupt = stop.Register(() => raw.sqlite3_interrupt(connection.Handle));
        return Run(connection, pragma);
    }

    public static string? Run(DbConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : null;
    }
}
