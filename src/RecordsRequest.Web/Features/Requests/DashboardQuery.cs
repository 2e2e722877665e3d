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
    /// <summary>Whether a patient's name leads to the requests for that patient alone.</summary>
    public bool LeadsToPerson { get; init; }

    public int? OfficesWith(OpenRequest file) => file.Request.BundleId is { } bundle && Offices.TryGetValue(bundle, out var count) ? count : null;
}

public sealed record Dashboard(
    RequestRows Rows, IReadOnlyDictionary<DashboardFilter, int> Counts, DashboardFilter Filter, int Page, IReadOnlyList<DraftRow> Drafts)
{
    /// <summary>A request for the one patient that the list is narrowed to, or null.</summary>
    public OpenRequest? Only { get; init; }

    public const int PageSize = 50;

    private const int FewRows = 10;

    public int Pages => Math.Max(1, (Counts[Filter] + PageSize - 1) / PageSize);

    public bool IsLong => Counts[DashboardFilter.All] > FewRows;
}

/// <summary>Filters, orders and counts in the database; opens only what is shown.</summary>
public sealed class DashboardQuery(RecordsDb db, RequestFiles files, OfficesTogether offices, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    /// <param name="person">The patient to show the requests for; all are shown for one who is not the owner's.</param>
    public async Task<Dashboard> ReadAsync(Guid? ownerId, DashboardFilter filter, string? person, int page, CancellationToken cancellation)
    {
        var zone = await clock.ZoneAsync(ownerId, cancellation);
        var today = time.TodayIn(zone);
        var mine = db.RequestsOf(ownerId).AsNoTracking();
        var people = await mine.Where(request => request.PersonId != null)
            .Select(request => request.PersonId).Distinct().ToListAsync(cancellation);
        var isNarrowed = people.Count > 1 && people.Contains(person);
        var asked = isNarrowed ? mine.Where(request => request.PersonId == person) : mine;
        var counts = await CountAsync(asked, today, cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (counts[filter] + Dashboard.PageSize - 1) / Dashboard.PageSize));

        // The order is found on narrow columns first, so that sealed data is read for the rows shown and no others.
        var ids = await Filtered(asked, filter, today)
            .IdsByUrgency(today).Skip((shown - 1) * Dashboard.PageSize).Take(Dashboard.PageSize).ToListAsync(cancellation);
        var rows = await files.OpenAsync(ownerId, ids, zone, today, cancellation);
        return new(
            new(rows, await offices.CountAsync(ownerId, rows, cancellation)) { LeadsToPerson = people.Count > 1 && !isNarrowed },
            counts, filter, shown, isNarrowed ? [] : await DraftsAsync(ownerId, zone, cancellation))
        {
            Only = isNarrowed ? await OneOfAsync() : null,
        };

        async Task<OpenRequest> OneOfAsync() => rows is [var first, ..]
            ? first
            : (await files.OpenAsync(ownerId, [await asked.IdsByUrgency(today).FirstAsync(cancellation)], zone, today, cancellation))[0];
    }

    private static IQueryable<AccessRequest> Filtered(IQueryable<AccessRequest> asked, DashboardFilter filter, DateOnly today) => filter switch
    {
        DashboardFilter.All => asked,
        DashboardFilter.Late => asked.Where(RequestStandings.IsOverdueOn(today)),
        DashboardFilter.Waiting => asked.Where(request => request.Stage != Stage.Closed).Where(Not(RequestStandings.IsOverdueOn(today))),
        DashboardFilter.Done => asked.Where(request => request.Stage == Stage.Closed),
    };

    private static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition)
        => Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private static async Task<Dictionary<DashboardFilter, int>> CountAsync(
        IQueryable<AccessRequest> asked, DateOnly today, CancellationToken cancellation)
    {
        var all = await asked.CountAsync(cancellation);
        var late = await Filtered(asked, DashboardFilter.Late, today).CountAsync(cancellation);
        var done = await Filtered(asked, DashboardFilter.Done, today).CountAsync(cancellation);
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
