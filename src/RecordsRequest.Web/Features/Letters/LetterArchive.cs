using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>Keeps each letter exactly as it was made: its text, its PDF and the hash of the PDF.</summary>
public sealed class LetterArchive(RecordsDb db, FieldVault vault, LetterPrinter printer, TimeProvider time)
{
    /// <summary>With all that a seal of it is bound to, and without what is long.</summary>
    private static readonly Expression<Func<StoredLetter, StoredLetter>> WithoutBytes = letter => new StoredLetter
    {
        Id = letter.Id,
        PublicId = letter.PublicId,
        RequestId = letter.RequestId,
        OwnerId = letter.OwnerId,
        Kind = letter.Kind,
        Language = letter.Language,
        CopyOf = letter.CopyOf,
        MadeAt = letter.MadeAt,
        Pages = letter.Pages,
        Size = letter.Size,
        Letter = null!,
        Pdf = null!,
        Sha256 = letter.Sha256,
    };

    /// <summary>Prints the letter, and a copy for a reader of another language, and keeps them with the caller's next save.</summary>
    public async Task<StoredLetter> KeepAsync(AccessRequest request, Func<LetterLanguage, Letter> write, CancellationToken cancellation)
    {
        var letter = await AddAsync(request, write(LetterLanguage.English), copyOf: null, cancellation);
        if (request.ReaderLanguage is not LetterLanguage.English)
        {
            await AddAsync(request, write(request.ReaderLanguage), letter.Id, cancellation);
        }

        return letter;
    }

    public Letter Open(StoredLetter stored) => vault.OpenLetter(stored);

    public byte[] OpenPdf(StoredLetter stored) => vault.OpenPdf(stored);

    /// <summary>All letters of a request, oldest first, without their bytes. Where a page of the file is damaged they are read one by one.</summary>
    public async Task<IReadOnlyList<KeptLetter>> ListAsync(AccessRequest request, CancellationToken cancellation)
    {
        var kept = db.LettersOf(request.OwnerId).Where(letter => letter.RequestId == request.Id)
            .OrderBy(letter => letter.MadeAt).ThenBy(letter => letter.Language != LetterLanguage.English).ThenBy(letter => letter.Id);
        try
        {
            return [.. (await kept.Select(WithoutBytes).ToListAsync(cancellation)).Select(Kept)];
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            var letters = new List<KeptLetter>();
            var narrow = kept.Select(letter => new KeptLetter(letter.Id, letter.Kind, letter.Language, letter.MadeAt, letter.Pages, null));
            foreach (var letter in await narrow.ToListAsync(cancellation))
            {
                letters.Add(await WithHashAsync(letter, kept, cancellation));
            }

            return letters;
        }
    }

    public async Task<byte[]> OpenPdfAsync(AccessRequest request, KeptLetter letter, CancellationToken cancellation)
    {
        return OpenPdf(await db.LettersOf(request.OwnerId).AsNoTracking().SingleAsync(stored => stored.Id == letter.Id, cancellation));
    }

    private async Task<KeptLetter> WithHashAsync(KeptLetter letter, IQueryable<StoredLetter> kept, CancellationToken cancellation)
    {
        try
        {
            return Kept(await kept.Where(stored => stored.Id == letter.Id).Select(WithoutBytes).SingleAsync(cancellation));
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return letter;
        }
    }

    private KeptLetter Kept(StoredLetter letter)
        => new(letter.Id, letter.Kind, letter.Language, letter.MadeAt, letter.Pages, Damage.OrNull(() => vault.OpenSha256(letter)));

    private async Task<StoredLetter> AddAsync(AccessRequest request, Letter letter, Guid? copyOf, CancellationToken cancellation)
    {
        var printed = await printer.PrintAsync(letter, cancellation);
        var id = Guid.CreateVersion7();
        var pdf = vault.SealOfLetter(printed.Bytes, nameof(StoredLetter.Pdf), id);
        var stored = new StoredLetter
        {
            Id = id,
            PublicId = PublicIds.New(),
            RequestId = request.Id,
            OwnerId = request.OwnerId,
            Kind = letter.Kind,
            Language = letter.Language,
            CopyOf = copyOf,
            MadeAt = time.GetUtcNow(),
            Pages = printed.Pages,
            Size = pdf.Bytes.Length,
            Letter = vault.SealOfLetter(letter, nameof(StoredLetter.Letter), id),
            Pdf = pdf,
            Sha256 = vault.SealOfLetter(SHA256.HashData(printed.Bytes), nameof(StoredLetter.Sha256), id),
        };
        db.Add(stored);
        return stored;
    }
}

/// <param name="Sha256">Null where it is damaged.</param>
public sealed record KeptLetter(Guid Id, LetterKind Kind, LetterLanguage Language, DateTimeOffset MadeAt, int Pages, byte[]? Sha256);
