using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Gives the requests of one owner for the same patient the same random id, so that a list can be narrowed to them without opening it. A
/// damaged request waits for its seal to be mended.
/// </summary>
public sealed class People(RecordsDb db, WriteGate gate, FieldVault vault)
{
    /// <summary>Returns how many had none. Reads within its turn to write, so that nobody gives the same patient another id meanwhile.</summary>
    public Task<int> GiveIdsAsync(Guid ownerId, CancellationToken cancellationToken) => gate.WriteAsync(
        async () =>
        {
            var mine = db.RequestsOf(ownerId).AsNoTracking();
            var without = await mine.Where(request => request.PersonId == null).OrderBy(request => request.Id).ToListAsync(cancellationToken);
            if (without is [])
            {
                return 0;
            }

            await using var together = await db.Database.BeginTransactionAsync(cancellationToken);
            var matches = Match(without, await OneOfEachAsync(mine, cancellationToken));
            foreach (var person in matches.ToLookup(match => match.Person, match => match.Request))
            {
                // Not a change that somebody told: the version stays, and whoever has the request open saves as before.
                await mine.Where(request => person.Contains(request.Id))
                    .ExecuteUpdateAsync(row => row.SetProperty(request => request.PersonId, person.Key), cancellationToken);
            }

            await together.CommitAsync(cancellationToken);
            return without.Count;
        },
        cancellationToken);

    private static Task<List<AccessRequest>> OneOfEachAsync(IQueryable<AccessRequest> mine, CancellationToken cancellationToken)
        => mine.Where(request => request.PersonId != null).GroupBy(request => request.PersonId)
            .Select(person => person.OrderBy(request => request.Id).First()).ToListAsync(cancellationToken);

    private IEnumerable<(string Person, Guid Request)> Match(IEnumerable<AccessRequest> without, IEnumerable<AccessRequest> oneOfEach)
    {
        var known = oneOfEach.Select(request => (Patient: TryOpen(request), Id: request.PersonId)).ToList();
        foreach (var request in without)
        {
            if (TryOpen(request) is { } patient)
            {
                var id = known.Find(person => person.Patient?.IsSameAs(patient) is true).Id;
                if (id is null)
                {
                    known.Add((patient, id = PublicIds.New()));
                }

                yield return (id, request.Id);
            }
        }
    }

    private Patient? TryOpen(AccessRequest request) => Damage.OrNull(() => vault.OpenDetails(request))?.Patient;
}
