using Microsoft.Data.Sqlite;
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

    private static readonly SealedColumn Details = SealedColumn.OfRows.Single(column => column.Table is Requests);

    /// <summary>Returns how many had none. Reads within its turn to write, so that nobody gives the same patient another id meanwhile.</summary>
    public Task<int> GiveIdsAsync(Guid ownerId, CancellationToken cancellationToken) => gate.WriteAsync(
        async () =>
        {
            await using var together = await db.Database.BeginTransactionAsync(cancellationToken);
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            var without = Read(connection, ownerId, "OwnerId = $owner AND PersonId IS NULL");
            if (without is [])
            {
                return 0;
            }

            var oneOfEach = Read(
                connection, ownerId,
                "Id IN (SELECT min(Id) FROM Requests WHERE OwnerId = $owner AND PersonId IS NOT NULL GROUP BY PersonId)");
            foreach (var (person, request) in Match(without, oneOfEach))
            {
                // Not a change that somebody told: the version stays, and whoever has the request open saves as before.
                request.SealAnew(connection, vault, (nameof(AccessRequest.PersonId), person));
            }

            await together.CommitAsync(cancellationToken);
            return without.Count;
        },
        cancellationToken);

    private static List<StoredRow> Read(SqliteConnection connection, Guid ownerId, string which)
        => [.. StoredRow.Read(connection, Requests, $"WHERE {which} ORDER BY Id", ("$owner", ownerId))];

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
