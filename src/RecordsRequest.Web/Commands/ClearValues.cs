using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Commands;

/// <summary>What stands in clear and in no row that is sealed, and can mean nothing all the same.</summary>
internal static class ClearValues
{
    /// <summary>What is wrong with the row of the last day seen. A copy from before there was one is right without it.</summary>
    public static IEnumerable<string> OfClock(DbConnection connection) => HasClock(connection)
        ? StoredRow.Read(connection, "SeenClock").Where(row => !IsDay(row[nameof(SeenClock.Day)]))
            .Select(_ => "damaged; if the clock of this machine is right, run: check --accept-clock")
        : [];

    public static bool HasZone(StoredRow owner) => owner[nameof(Owner.TimeZone)] switch
    {
        null => true,
        string id => OwnerClock.Find(id) is not null,
        _ => false,
    };

    private static bool HasClock(DbConnection connection)
    {
        if (connection is not SqliteConnection)
        {
            return true;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'SeenClock'";
        return command.ExecuteScalar() is not 0L;
    }

    private static bool IsDay(object? value) => value switch
    {
        string text => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && BelievedClock.CanShow(day),
        DateOnly day => BelievedClock.CanShow(day),
        DateTime at => BelievedClock.CanShow(DateOnly.FromDateTime(at)),
        _ => false,
    };
}
