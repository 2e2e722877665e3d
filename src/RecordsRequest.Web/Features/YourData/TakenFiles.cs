using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>Opens all that somebody has, one after the other. What is deleted meanwhile is left out.</summary>
public sealed class TakenFiles(RecordsDb db, CaseFiles cases, FieldVault vault)
{
    public static string FolderOf(Case open) => open.Request.Reference;

    public async IAsyncEnumerable<Case> CasesAsync(ClaimsPrincipal person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = await db.RequestsOf(person.OwnerId()).OrderBy(request => request.MadeAt).ThenBy(request => request.Id)
            .Select(request => request.PublicId).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            if (await cases.OpenAsync(person, id, cancellation) is { } open)
            {
                yield return open;
            }

            db.ChangeTracker.Clear();
        }
    }

    public async IAsyncEnumerable<TakenRequest> RequestsAsync(ClaimsPrincipal person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var open in CasesAsync(person, cancellation))
        {
            yield return new(
                open.Request.Reference, open.Request.MadeAt, open.Request.Stage, open.File.Details,
                [.. open.File.Events.Select(happened => new TakenEvent(happened.Row.At, happened.Facts))],
                [.. open.Letters.Select(letter => new TakenLetter(
                    $"{FolderOf(open)}/{letter.Name}", letter.Letter.Kind, letter.Letter.Language, letter.Letter.MadeAt, letter.Letter.Pages,
                    Convert.ToHexStringLower(letter.Letter.Sha256)))]);
        }
    }

    public async IAsyncEnumerable<TakenForm> UnfinishedAsync(Guid? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var draft in db.DraftsOf(owner).AsNoTracking().Where(draft => draft.RequestId == null)
            .OrderBy(draft => draft.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return new(draft.SavedAt, vault.OpenAnswers(draft));
        }
    }
}
