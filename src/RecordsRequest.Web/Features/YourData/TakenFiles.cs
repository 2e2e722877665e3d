using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>A request as it is taken away: all of it, or what is left.</summary>
public abstract record TakenCase;

public sealed record WholeCase(Case Open) : TakenCase;

/// <param name="Request">Null where what stands in clear means nothing.</param>
/// <param name="Number">For the operator.</param>
public sealed record DamagedCase(string Reference, AccessRequest? Request, string Number) : TakenCase;

public abstract record TakenDraft;

public sealed record WholeDraft(TakenForm Form) : TakenDraft;

/// <param name="Number">For the operator.</param>
public sealed record DamagedDraft(string Number) : TakenDraft;

public sealed record ListedCase(Guid Id, string PublicId, string Reference);

/// <summary>All that somebody has, oldest first. Each is opened by itself.</summary>
public sealed record TakenIds(IReadOnlyList<ListedCase> Cases, IReadOnlyList<Guid> Drafts);

/// <summary>
/// Opens all that somebody has, one after the other. What is deleted meanwhile is left out; what is listed and cannot be read, or is not
/// found, is damaged.
/// </summary>
public sealed class TakenFiles(RecordsDb db, CaseFiles cases, FieldVault vault)
{
    public static string FolderOf(AccessRequest request) => request.Reference;

    public async Task<TakenIds> ListAsync(Guid? owner, CancellationToken cancellation) => new(
        await db.RequestsOf(owner).OrderBy(request => request.MadeAt).ThenBy(request => request.Id)
            .Select(request => new ListedCase(request.Id, request.PublicId, request.Reference)).ToListAsync(cancellation),
        await Unfinished(owner).OrderBy(draft => draft.Id).Select(draft => draft.Id).ToListAsync(cancellation));

    public async IAsyncEnumerable<TakenCase> CasesAsync(
        ClaimsPrincipal person, TakenIds ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var listed in ids.Cases)
        {
            if (await OpenAsync(person, listed, cancellation) is { } taken)
            {
                yield return taken;
            }

            db.ChangeTracker.Clear();
        }
    }

    public async IAsyncEnumerable<TakenRequest> RequestsAsync(
        ClaimsPrincipal person, TakenIds ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var open in CasesAsync(person, ids, cancellation).OfType<WholeCase>().Select(taken => taken.Open))
        {
            yield return new(
                open.Request.Reference, open.Request.MadeAt, open.Request.Stage, open.File.Details,
                [.. open.File.Events.Select(happened => new TakenEvent(happened.Row.At, happened.Facts))],
                [.. open.Letters.Where(letter => letter.Letter.Sha256 is not null).Select(letter => new TakenLetter(
                    $"{FolderOf(open.Request)}/{letter.Name}", letter.Letter.Kind, letter.Letter.Language, letter.Letter.MadeAt, letter.Letter.Pages,
                    Convert.ToHexStringLower(letter.Letter.Sha256!)))]);
        }
    }

    public async IAsyncEnumerable<TakenDraft> UnfinishedAsync(
        Guid? owner, TakenIds ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in ids.Drafts)
        {
            if (await OpenDraftAsync(owner, id, cancellation) is { } taken)
            {
                yield return taken;
            }
        }
    }

    private IQueryable<Draft> Unfinished(Guid? owner) => db.DraftsOf(owner).AsNoTracking().Where(draft => draft.RequestId == null);

    private async Task<TakenDraft?> OpenDraftAsync(Guid? owner, Guid id, CancellationToken cancellation)
    {
        try
        {
            return await Unfinished(owner).SingleOrDefaultAsync(draft => draft.Id == id, cancellation) is { } draft
                ? new WholeDraft(new(draft.SavedAt, vault.OpenAnswers(draft)))
                : (await ListAsync(owner, cancellation)).Drafts.Contains(id) ? new DamagedDraft(RowNumbers.Of(id)) : null;
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return new DamagedDraft(Damage.NumberOf(broken, id));
        }
    }

    private async Task<TakenCase?> OpenAsync(ClaimsPrincipal person, ListedCase listed, CancellationToken cancellation)
    {
        try
        {
            return await cases.OpenAsync(person, listed.PublicId, cancellation) is { } open
                ? new WholeCase(open)
                : (await ListAsync(person.OwnerId(), cancellation)).Cases.Contains(listed)
                    ? new DamagedCase(listed.Reference, Request: null, RowNumbers.Of(listed.Id)) : null;
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return new DamagedCase(listed.Reference, await TryReadAsync(person, listed, cancellation), Damage.NumberOf(broken, listed.Id));
        }
    }

    private async Task<AccessRequest?> TryReadAsync(ClaimsPrincipal person, ListedCase listed, CancellationToken cancellation)
    {
        try
        {
            return await db.RequestsOf(person.OwnerId()).SingleOrDefaultAsync(request => request.Id == listed.Id, cancellation);
        }
        catch (Exception meaningless) when (Damage.IsIn(meaningless))
        {
            return null;
        }
    }
}
