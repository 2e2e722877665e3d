using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>What the rows of one owner look like on the disk: ids and references as text, and sealed fields and hashes in pieces.</summary>
internal static partial class RawRows
{
    private const int Piece = 24; // a sealed field can be in many pages of the file, with other bytes between

    private static readonly string[] Tables =
    [
        "SELECT * FROM Owners WHERE Id = $owner", "SELECT * FROM GuestSessions WHERE OwnerId = $owner", "SELECT * FROM Drafts WHERE OwnerId = $owner",
        "SELECT * FROM Requests WHERE OwnerId = $owner", "SELECT * FROM Letters WHERE OwnerId = $owner",
        "SELECT * FROM Events WHERE RequestId IN (SELECT Id FROM Requests WHERE OwnerId = $owner)",
    ];

    public static Task<List<byte[]>> OfAsync(TestApp app, Guid owner) => app.WithDbAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var found = new List<byte[]>();
        foreach (var table in Tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = table;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("$owner", owner);
            command.Parameters.Add(parameter);
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                found.AddRange(MarksOf(rows));
            }
        }

        await db.Database.CloseConnectionAsync();
        return found;
    });

    private static IEnumerable<byte[]> MarksOf(DbDataReader row)
        => Enumerable.Range(0, row.FieldCount).Select(row.GetValue).SelectMany(value => value switch
        {
            byte[] bytes => bytes.Chunk(Piece).Where(piece => piece.Length == Piece),
            string text when Random().IsMatch(text) => [Encoding.UTF8.GetBytes(text)],
            _ => [],
        });

    /// <summary>A row's id, a public id or form key, a reference.</summary>
    [GeneratedRegex(@"^([0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}|[\w-]{22}|RR-\w{4}-\w{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Random();
}
