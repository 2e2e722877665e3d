using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RecordsRequest.Web.Data.Sqlite;

internal static class Pragma
{
    /// <exception cref="SqliteException">It was stopped.</exception>
    public static string? Run(string file, string pragma, CancellationToken stop = default)
    {
        using var connection = Open(file, pragma.Contains('=', StringComparison.Ordinal) ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly);
        using var interrupt = stop.Register(() => raw.sqlite3_interrupt(connection.Handle));
        return Run(connection, pragma);
    }

    public static string? Run(DbConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : null;
    }

    /// <summary>A connection that cannot write, not even the log into the file when it is closed.</summary>
    public static SqliteConnection OpenToRead(string file) => Open(file, SqliteOpenMode.ReadOnly);

    /// <summary>What is deleted is written over, and what is saved is on the disk.</summary>
    public static SqliteConnection OpenToWrite(string file)
    {
        var connection = Open(file, SqliteOpenMode.ReadWrite);
        ConnectionSettings.Apply(connection);
        return connection;
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
