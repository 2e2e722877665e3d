using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.YourData;

/// <param name="Request">Null where what stands in clear means nothing.</param>
/// <param name="Open">Null where it is damaged.</param>
public sealed record TakenCase(string Reference, AccessRequest? Request, Case? Open, SealBrokenException? Broken);

/// <param name="Form">Null where it is damaged.</param>
public sealed record TakenDraft(TakenForm? Form, SealBrokenException? Broken);

/// <summary>Opens all that somebody has, one after the other. What is deleted meanwhile is left out.</summary>
public sealed class TakenFiles(RecordsDb db, CaseFiles cases, FieldVault vault)
{
    public static string FolderOf(AccessRequest request) => request.Reference;

    public async IAsyncEnumerable<TakenCase> CasesAsync(ClaimsPrincipal person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = await db.RequestsOf(person.OwnerId()).OrderBy(request => request.MadeAt).ThenBy(request => request.Id)
            .Select(request => request.PublicId).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            if (await OpenAsync(person, id, cancellation) is { } taken)
            {
                yield return taken;
            }

            db.ChangeTracker.Clear();
        }
    }

    public async IAsyncEnumerable<TakenRequest> RequestsAsync(ClaimsPrincipal person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var open in CasesAsync(person, cancellation).Select(taken => taken.Open).OfType<Case>())
        {
            yield return new(
                open.Request.Reference, open.Request.MadeAt, open.Request.Stage, open.File.Details,
                [.. open.File.Events.Select(happened => new TakenEvent(happened.Row.At, happened.Facts))],
                [.. open.Letters.Where(letter => letter.Letter.Sha256 is not null).Select(letter => new TakenLetter(
                    $"{FolderOf(open.Request)}/{letter.Name}", letter.Letter.Kind, letter.Letter.Language, letter.Letter.MadeAt, letter.Letter.Pages,
                    Convert.ToHexStringLower(letter.Letter.Sha256!)))]);
        }
    }

    public async IAsyncEnumerable<TakenDraft> UnfinishedAsync(Guid? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var unfinished = db.DraftsOf(owner).AsNoTracking().Where(draft => draft.RequestId == null);
        foreach (var id in await unfinished.OrderBy(draft => draft.Id).Select(draft => draft.Id).ToListAsync(cancellation))
        {
            if (await unfinished.SingleOrDefaultAsync(draft => draft.Id == id, cancellation) is { } draft)
            {
                yield return Open(draft);
            }
        }
    }

    private TakenDraft Open(Draft draft)
    {
        try
        {
            return new(new(draft.SavedAt, vault.OpenAnswers(draft)), Broken: null);
        }
        catch (SealBrokenException broken)
        {
            return new(Form: null, broken);
        }
    }

    private async Task<TakenCase?> OpenAsync(ClaimsPrincipal person, string id, CancellationToken cancellation)
    {
        try
        {
            return await cases.OpenAsync(person, id, cancellation) is { } open ? new(open.Request.Reference, open.Request, open, Broken: null) : null;
        }
        catch (SealBrokenException broken)
        {
            var mine = db.RequestsOf(person.OwnerId()).Where(request => request.PublicId == id);
            var reference = await mine.Select(request => request.Reference).SingleAsync(cancellation);
            return new(reference, await TryReadAsync(mine, cancellation), Open: null, broken);
        }
    }

    private static async Task<AccessRequest?> TryReadAsync(IQueryable<AccessRequest> one, CancellationToken cancellation)
    {
        try
        {
            return await one.SingleAsync(cancellation);
        }
        catch (Exception meaningless) when (Damage.IsIn(meaningless))
        {
            return null;
        }
    }
}
