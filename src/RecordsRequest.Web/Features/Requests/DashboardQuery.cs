using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Requests;

public enum DashboardFilter
{
    All,
    Late,
    Waiting,
    Done,
}

/// <param name="SavedOn">The owner's day of the last save.</param>
public sealed record DraftRow(string PublicId, string? ProviderName, DateOnly SavedOn);

/// <param name="Files">Most urgent first.</param>
/// <param name="Offices">How many offices were asked together, by bundle; bundles of one office are left out.</param>
public sealed record RequestRows(IReadOnlyList<OpenRequest> Files, IReadOnlyDictionary<Guid, int> Offices)
{
    public int? OfficesWith(OpenRequest file) => file.Request.BundleId is { } bundle && Offices.TryGetValue(bundle, out var count) ? count : null;
}

public sealed record Dashboard(
    RequestRows Rows, IReadOnlyDictionary<DashboardFilter, int> Counts, DashboardFilter Filter, int Page, IReadOnlyList<DraftRow> Drafts)
{
    public const int PageSize = 50;

    private const int FewRows = 10;

    public int Pages => Math.Max(1, (Counts[Filter] + PageSize - 1) / PageSize);

    public bool IsLong => Counts[DashboardFilter.All] > FewRows;
}

/// <summary>Filters, orders and counts in the database; opens only what is shown.</summary>
public sealed class DashboardQuery(RecordsDb db, RequestFiles files, OfficesTogether offices, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    public async Task<Dashboard> ReadAsync(Guid? ownerId, DashboardFilter filter, int page, CancellationToken cancellation)
    {
        var zone = await clock.ZoneAsync(ownerId, cancellation);
        var today = time.TodayIn(zone);
        var counts = await CountAsync(ownerId, today, cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (counts[filter] + Dashboard.PageSize - 1) / Dashboard.PageSize));

        // The order is found on narrow columns first, so that sealed data is read for the rows shown and no others.
        var ids = await Filtered(ownerId, filter, today)
            .IdsByUrgency(today).Skip((shown - 1) * Dashboard.PageSize).Take(Dashboard.PageSize).ToListAsync(cancellation);
        var rows = await files.OpenAsync(ownerId, ids, zone, today, cancellation);
        return new(
            new(rows, await offices.CountAsync(ownerId, rows, cancellation)), counts, filter, shown, await DraftsAsync(ownerId, zone, cancellation));
    }

    private IQueryable<AccessRequest> Filtered(Guid? ownerId, DashboardFilter filter, DateOnly today)
    {
        var all = db.RequestsOf(ownerId).AsNoTracking();
        return filter switch
        {
            DashboardFilter.All => all,
            DashboardFilter.Late => all.Where(RequestStandings.IsOverdueOn(today)),
            DashboardFilter.Waiting => all.Where(request => request.Stage != Stage.Closed).Where(Not(RequestStandings.IsOverdueOn(today))),
            DashboardFilter.Done => all.Where(request => request.Stage == Stage.Closed),
        };
    }

    private static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition)
        => Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private async Task<Dictionary<DashboardFilter, int>> CountAsync(Guid? ownerId, DateOnly today, CancellationToken cancellation)
    {
        var all = await Filtered(ownerId, DashboardFilter.All, today).CountAsync(cancellation);
        var late = await Filtered(ownerId, DashboardFilter.Late, today).CountAsync(cancellation);
        var done = await Filtered(ownerId, DashboardFilter.Done, today).CountAsync(cancellation);
        return new()
        {
            [DashboardFilter.All] = all,
            [DashboardFilter.Late] = late,
            [DashboardFilter.Waiting] = all - late - done,
            [DashboardFilter.Done] = done,
        };
    }

    private async Task<IReadOnlyList<DraftRow>> DraftsAsync(Guid? ownerId, TimeZoneInfo zone, CancellationToken cancellation)
    {
        const int MostShown = 10;
        var drafts = await db.DraftsOf(ownerId).AsNoTracking().Where(draft => draft.RequestId == null)
            .OrderByDescending(draft => draft.SavedAt).Take(MostShown).ToListAsync(cancellation);
        return [.. drafts.Select(draft => new DraftRow(
            draft.PublicId, vault.OpenAnswers(draft).Provider?.Organization, draft.SavedAt.DayIn(zone)))];
    }
}
