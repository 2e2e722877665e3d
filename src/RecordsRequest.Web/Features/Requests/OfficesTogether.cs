using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

/// <param name="Suggested">Offices that may keep a part of it and were not asked.</param>
public sealed record AnotherOffice(AccessRequest Request, IReadOnlyList<OtherOffice> Suggested);

public sealed class OfficesTogether(RecordsDb db, RequestFiles files, OwnerClock clock, TimeProvider time)
{
    /// <summary>The requests asked together, the most urgent first: this one alone when no other was.</summary>
    public async Task<IReadOnlyList<OpenRequest>> OpenAsync(AccessRequest request, CancellationToken cancellation)
    {
        var zone = await clock.ZoneAsync(request.OwnerId, cancellation);
        var today = time.TodayIn(zone);
        var ids = await db.RequestsOf(request.OwnerId)
            .Where(other => other.Id == request.Id || (request.BundleId != null && other.BundleId == request.BundleId))
            .IdsByUrgency(today).ToListAsync(cancellation);
        return await files.OpenAsync(request.OwnerId, ids, zone, today, cancellation);
    }

    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(Guid? ownerId, IEnumerable<OpenRequest> shown, CancellationToken cancellation)
    {
        var bundles = shown.Select(file => file.Request.BundleId).OfType<Guid>().Distinct().ToList();
        if (bundles is [])
        {
            return ReadOnlyDictionary<Guid, int>.Empty;
        }

        return await db.RequestsOf(ownerId).Where(request => request.BundleId != null && bundles.Contains(request.BundleId.Value))
            .GroupBy(request => request.BundleId!.Value).Where(bundle => bundle.Count() > 1)
            .Select(bundle => new { bundle.Key, Count = bundle.Count() })
            .ToDictionaryAsync(bundle => bundle.Key, bundle => bundle.Count, cancellation);
    }

    /// <summary>What can be offered on a page of this request; null when its answers are not kept.</summary>
    public async Task<AnotherOffice?> OfferAsync(AccessRequest request, IReadOnlyList<OpenRequest> together, CancellationToken cancellation)
    {
        if (!await db.DraftsOf(request.OwnerId).AnyAsync(draft => draft.Id == request.DraftId, cancellation))
        {
            return null;
        }

        var asked = together.First(file => file.Request.Id == request.Id).Details;
        return new(request, [.. OtherOffices.SuggestedBeside(asked, [.. together.Select(file => file.Details.Provider.Kind)])]);
    }
}
