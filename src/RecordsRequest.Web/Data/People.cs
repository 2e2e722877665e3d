using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Gives the requests of one owner for the same patient the same random id, so that a list can be narrowed to them without opening it. A
/// damaged request waits for its seal to be mended.
/// </summary>
public sealed class People(RecordsDb db, WriteGate gate, FieldVault vault)
{
    private const string Requests = "Requests";

    // PostgreSQL knows no least id before its version 18.
    private const string OneOfEach =
        """
        "Id" IN (
            SELECT "Id"
            FROM (SELECT "Id", row_number() OVER (PARTITION BY "PersonId" ORDER BY "Id") AS "Nth"
                FROM "Requests" WHERE "OwnerId" = @owner AND "PersonId" IS NOT NULL) AS "Numbered"
            WHERE "Nth" = 1)
        """;

    private static readonly SealedColumn Details = SealedColumn.OfRows.Single(column => column.Table is Requests);

    /// <summary>Returns how many had none. Reads within its write, so that nobody gives the same patient another id meanwhile.</summary>
    public Task<int> GiveIdsAsync(Guid ownerId, CancellationToken cancellationToken) => gate.TogetherAsync(
        db,
        async () =>
        {
            var connection = db.Database.GetDbConnection();
            var without = Read(connection, ownerId, "\"PersonId\" IS NULL");
            if (without is [])
            {
                return 0;
            }

            var oneOfEach = Read(connection, ownerId, OneOfEach);
            foreach (var (person, request) in Match(without, oneOfEach))
            {
                // Not a change that somebody told: the version stays, and whoever has the request open saves as before.
                request.SealAnew(connection, vault, (nameof(AccessRequest.PersonId), person));
            }

            return without.Count;
        },
        cancellationToken);

    private static List<StoredRow> Read(DbConnection connection, Guid ownerId, string which)
        => [.. StoredRow.Read(connection, Requests, $"WHERE \"OwnerId\" = @owner AND {which} ORDER BY \"Id\"", ("@owner", ownerId))];

    private IEnumerable<(string Person, StoredRow Request)> Match(IEnumerable<StoredRow> without, IEnumerable<StoredRow> oneOfEach)
    {
        var known = oneOfEach.Select(request => (Patient: TryOpen(request), Id: request[nameof(AccessRequest.PersonId)] as string)).ToList();
        foreach (var request in without)
        {
            if (TryOpen(request) is { } patient)
            {
                var id = known.Find(person => person.Patient?.IsSameAs(patient) is true).Id;
                if (id is null)
                {
                    known.Add((patient, id = PublicIds.New()));
                }

                yield return (id, request);
            }
        }
    }

    private Patient? TryOpen(StoredRow request)
        => Damage.OrNull(() => vault.Open(new Sealed<RequestDetails>(request.SealOf(Details.Name)), Details.PlaceIn(request)))?.Patient;
}
