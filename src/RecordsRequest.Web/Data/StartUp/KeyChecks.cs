using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>Notices a key ring that is not the database's own, before anything is written.</summary>
public sealed class KeyChecks(RecordsDb db, FieldVault vault, KeyRing ring, StoragePaths paths)
{
    private const string Word = "RecordsRequest";
    private const string Table = "KeyChecks";

    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        if (!(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        try
        {
            foreach (var check in await db.Set<KeyCheck>().AsNoTracking().ToListAsync(cancellationToken))
            {
                vault.Open(check.Word, Table, nameof(KeyCheck.Word), check.Id);
            }
        }
        catch (SealBrokenException broken)
        {
            throw new StartUpRefusedException(
                $"The key ring {paths.KeyRing} is not the one the database {paths.Database} was sealed with. "
                + $"Put the right ring back; or, to lose the data and start over, delete {paths.DataDirectory}.",
                broken);
        }
    }

    public async Task AddCurrentAsync(CancellationToken cancellationToken)
    {
        if (!await db.Set<KeyCheck>().AnyAsync(check => check.Kid == ring.CurrentKid, cancellationToken))
        {
            var id = Guid.CreateVersion7();
            db.Add(new KeyCheck { Id = id, Kid = ring.CurrentKid, Word = vault.Seal(Word, Table, nameof(KeyCheck.Word), id) });
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
