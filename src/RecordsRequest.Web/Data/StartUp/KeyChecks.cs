using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>Notices a key ring that is not the database's own, before anything is written.</summary>
public sealed class KeyChecks(RecordsDb db, FieldVault vault, KeyRing ring, StoragePaths paths, DatabaseProvider provider)
{
    private const string Word = "RecordsRequest";
    private const string Table = "KeyChecks";

    public const string RightRing = "Put the right ring back, the newest of all nodes where keys were replaced";

    /// <summary>Opens the database to be read only: a log that is not its own must not be written into it.</summary>
    public void Verify()
    {
        using var connection = provider.OpenToRead();
        if (!provider.HasTable(connection, Table))
        {
            return;
        }

        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT \"Id\", \"Word\" FROM \"{Table}\"";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                vault.Open(new Sealed<string>(rows.GetFieldValue<byte[]>(1)), new(Table, nameof(KeyCheck.Word), rows.GetGuid(0)));
            }
        }
        catch (SealBrokenException broken)
        {
            throw new StartUpRefusedException(
                $"The key ring {paths.KeyRing} is not the one the {provider.Name} was sealed with. "
                + $"{RightRing}; or, to lose the data and start over, {provider.StartOver}.",
                broken);
        }
    }

    public async Task AddCurrentAsync(CancellationToken cancellationToken)
    {
        if (!await db.Set<KeyCheck>().AnyAsync(check => check.Kid == ring.CurrentKid, cancellationToken))
        {
            var id = Guid.CreateVersion7();
            db.Add(new KeyCheck { Id = id, Kid = ring.CurrentKid, Word = vault.Seal(Word, new(Table, nameof(KeyCheck.Word), id)) });
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
