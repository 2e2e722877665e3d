using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RecordsRequest.Web.Data.StartUp;

internal static class Pragma
{
    public static string? Run(string file, string pragma)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return Run(connection, pragma);
    }

    public static string? Run(DbConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : null;
    }
}
