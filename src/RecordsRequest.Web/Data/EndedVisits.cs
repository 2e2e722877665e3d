using System.Data.Common;

namespace RecordsRequest.Web.Data;

/// <param name="People">Whose visits they were.</param>
/// <param name="WithoutCode">How many of these people have no return code, and so no way back.</param>
public sealed record EndedVisits(long Visits, long People, long WithoutCode)
{
    /// <summary>Of the database in use, or of a copy that may be older than this version: hence no mapping stands between.</summary>
    public static EndedVisits EndAll(DbConnection connection)
    {
        using var together = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = together;
        command.CommandText =
            """
            SELECT count(*), count(DISTINCT "OwnerId"), count(DISTINCT CASE WHEN "ReturnCodeHash" IS NULL THEN "OwnerId" END)
            FROM "GuestSessions" LEFT JOIN "Owners" ON "Id" = "OwnerId"
            """;
        EndedVisits ended;
        using (var counts = command.ExecuteReader())
        {
            counts.Read();
            ended = new(counts.GetInt64(0), counts.GetInt64(1), counts.GetInt64(2));
        }

        command.CommandText = "DELETE FROM \"GuestSessions\"";
        command.ExecuteNonQuery();
        together.Commit();
        return ended;
    }
}
