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
/// <param name="Damage">Number for the operator, where it cannot be opened.</param>
public sealed record DraftRow(string PublicId, string? ProviderName, DateOnly SavedOn, string? Damage);

/// <param name="Files">Most urgent first.</param>
/// <param name="Offices">How many offices were asked together, by bundle; bundles of one office are left out.</param>
public sealed record RequestRows(
    IReadOnlyList<OpenRequest> Files, IReadOnlyDictionary<Guid, int> Offices, IReadOnlyList<DamagedRequest> Damaged)
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

/// <summary>Reads the narrow columns of all, in one question, and opens only what is shown.</summary>
public sealed class DashboardQuery(RecordsDb db, RequestFiles files, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    /// <param name="person">The patient to show the requests for; all are shown for one who is not the owner's.</param>
    public async Task<Dashboard> ReadAsync(Guid? ownerId, DashboardFilter filter, string? person, int page, CancellationToken cancellation)
    {
        var zone = await clock.ZoneAsync(ownerId, cancellation);
        var today = time.TodayIn(zone);
        var mine = (await ListAsync(ownerId, cancellation)).ByUrgencyOn(today).ToList();
        var hasPeople = mine.Select(request => request.PersonId).OfType<string>().Distinct().Count() > 1;
        var isNarrowed = hasPeople && mine.Exists(request => request.PersonId is { } id && id == person);
        var asked = isNarrowed ? mine.FindAll(request => request.PersonId == person) : mine;
        var counts = Enum.GetValues<DashboardFilter>().ToDictionary(one => one, one => asked.Count(request => Shows(one, request, today)));
        var shown = Math.Clamp(page, 1, Math.Max(1, (counts[filter] + Dashboard.PageSize - 1) / Dashboard.PageSize));
        var ids = asked.Where(request => Shows(filter, request, today)).Skip((shown - 1) * Dashboard.PageSize).Take(Dashboard.PageSize)
            .Select(request => request.Id).ToList();
        var rows = await files.OpenAsync(ownerId, ids, zone, today, cancellation);
        var offices = mine.Select(request => request.BundleId).OfType<Guid>().CountBy(bundle => bundle).Where(bundle => bundle.Value > 1);
        return new(
            new(rows.Files, offices.ToDictionary(), rows.Damaged) { LeadsToPerson = hasPeople && !isNarrowed },
            counts, filter, shown, isNarrowed ? [] : await DraftsAsync(ownerId, zone, cancellation))
        {
            Only = !isNarrowed ? null
                : rows.Files is [var first, ..] ? first
                : await files.OpenAsync(ownerId, [asked[0].Id], zone, today, cancellation) is { Files: [var any, ..] } ? any
                : null,
        };
    }

    private Task<List<ListedRequest>> ListAsync(Guid? ownerId, CancellationToken cancellation)
        => db.RequestsOf(ownerId).ListAsync(async () => await db.ListOf(ownerId).ToListAsync(cancellation), cancellation);

    private static bool Shows(DashboardFilter filter, ListedRequest request, DateOnly today) => filter switch
    {
        DashboardFilter.All => true,
        DashboardFilter.Late => request.IsLateOn(today),
        DashboardFilter.Waiting => !request.IsDone && !request.IsLateOn(today),
        DashboardFilter.Done => request.IsDone,
    };

    private async Task<IReadOnlyList<DraftRow>> DraftsAsync(Guid? ownerId, TimeZoneInfo zone, CancellationToken cancellation)
    {
        const int MostShown = 10;
        var drafts = await db.UnfinishedOf(ownerId, MostShown).ToListAsync(cancellation);
        return [.. drafts.Select(draft => RowOf(draft, draft.SavedAt.DayIn(zone)))];
    }

    private DraftRow RowOf(Draft draft, DateOnly savedOn)
    {
        try
        {
            return new(draft.PublicId, vault.OpenAnswers(draft).Provider?.Organization, savedOn, Damage: null);
        }
        catch (SealBrokenException broken)
        {
            return new(draft.PublicId, null, savedOn, broken.Number);
        }
    }
}
