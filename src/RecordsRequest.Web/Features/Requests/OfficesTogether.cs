using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.Requests;

/// <param name="Suggested">Offices that may keep a part of it and were not asked.</param>
public sealed record AnotherOffice(AccessRequest Request, IReadOnlyList<OtherOffice> Suggested);

public sealed class OfficesTogether(RecordsDb db, RequestFiles files, OwnerClock clock)
{
    /// <summary>The requests asked together, the most urgent first: this one alone when no other was.</summary>
    public async Task<OpenRequests> OpenAsync(OpenRequest file, CancellationToken cancellation)
    {
        var (owner, bundle) = (file.Request.OwnerId, file.Request.BundleId);
        if (bundle is null)
        {
            return new([file], []);
        }

        var zone = await clock.ZoneAsync(owner, cancellation);
        var asked = db.RequestsOf(owner).Where(other => other.BundleId == bundle);
        var listed = await asked.ListAsync(() => asked.Select(ListedRequest.Of).ToListAsync(cancellation), cancellation);
        return await files.OpenAsync(owner, [.. listed.ByUrgencyOn(file.Today).Select(other => other.Id)], zone, file.Today, cancellation);
    }

    /// <summary>What can be offered on a page of this request; null when its answers are not kept.</summary>
    public async Task<AnotherOffice?> OfferAsync(AccessRequest request, OpenRequests together, CancellationToken cancellation)
    {
        if (!await db.DraftsOf(request.OwnerId).AnyAsync(draft => draft.Id == request.DraftId, cancellation))
        {
            return null;
        }

        var asked = together.Files.First(file => file.Request.Id == request.Id).Details;
        return new(request, [.. OtherOffices.SuggestedBeside(asked, [.. together.Files.Select(file => file.Details.Provider.Kind)])]);
    }
}
