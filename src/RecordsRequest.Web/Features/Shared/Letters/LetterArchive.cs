using System.Security.Cryptography;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared.Letters.Printing;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Shared.Letters;

/// <summary>Keeps each letter exactly as it was made: its text, its PDF and the hash of the PDF.</summary>
public sealed class LetterArchive(RecordsDb db, FieldVault vault, TimeProvider time)
{
    private const string Table = "Letters";

    /// <summary>Prints the letter and keeps it with the caller's next save.</summary>
    public async Task<StoredLetter> KeepAsync(AccessRequest request, Letter letter, CancellationToken cancellation)
    {
        var printed = await LetterPdf.DrawAsync(letter, cancellation);
        var id = Guid.CreateVersion7();
        var stored = new StoredLetter
        {
            Id = id,
            PublicId = PublicIds.New(),
            RequestId = request.Id,
            OwnerId = request.OwnerId,
            Kind = letter.Kind,
            Language = letter.Language,
            MadeAt = time.GetUtcNow(),
            Pages = printed.Pages,
            Size = printed.Bytes.Length,
            Letter = vault.Seal(letter, Table, nameof(StoredLetter.Letter), id),
            Pdf = vault.Seal(printed.Bytes, Table, nameof(StoredLetter.Pdf), id),
            Sha256 = vault.Seal(SHA256.HashData(printed.Bytes), Table, nameof(StoredLetter.Sha256), id),
        };
        db.Add(stored);
        return stored;
    }

    public Letter Open(StoredLetter stored) => vault.Open(stored.Letter, Table, nameof(StoredLetter.Letter), stored.Id);

    public byte[] OpenPdf(StoredLetter stored) => vault.Open(stored.Pdf, Table, nameof(StoredLetter.Pdf), stored.Id);
}
