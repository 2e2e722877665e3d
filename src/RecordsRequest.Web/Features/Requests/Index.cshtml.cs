using RecordsRequest.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

public sealed class IndexModel(DashboardQuery dashboard) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public DashboardFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "person")]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    [BindProperty(SupportsGet = true)]
    public Notice? Notice { get; set; }

    public Dashboard Dashboard { get => Loaded.Of(field); private set; }

    public bool IsEmpty => Dashboard.Counts[DashboardFilter.All] == 0;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        Dashboard = await dashboard.ReadAsync(User.OwnerId(), Enum.IsDefined(Show) ? Show : DashboardFilter.All, Person, PageNumber, cancellation);
    }

    public string UrlOf(DashboardFilter filter, int page = 1)
        => $"{RequestUrls.List}?show={filter.ToString().ToLowerInvariant()}{(page > 1 ? $"&part={page}" : "")}"
            + (Dashboard.Only is { } one ? $"&person={one.Request.PersonId}" : "");

    public IEnumerable<string> SummaryHtml()
    {
        var late = Dashboard.Counts[DashboardFilter.Late];
        var waiting = Dashboard.Counts[DashboardFilter.Waiting];
        if (late > 0)
        {
            yield return Sentences.Count(late, Text.Index_LateHtml_One, Text.Index_LateHtml_Other);
        }

        if (waiting > 0)
        {
            yield return late > 0
                ? Sentences.Count(waiting, Text.Index_More_One, Text.Index_More_Other)
                : Sentences.Count(waiting, Text.Index_OnTime_One, Text.Index_OnTime_Other);
        }

        if (late + waiting == 0)
        {
            yield return Text.Index_AllDone;
        }
    }

    public static string DateOf(OpenRequest file) => file.Standing.Kind switch
    {
        StandingKind.ReadyForPickup => Dated(Text.Index_NoDate_Ready, file.History.ReadyOn),
        StandingKind.Answered => Dated(Text.Index_NoDate_Answered, file.Request.AnsweredOn),
        StandingKind.AwaitingReceipt or StandingKind.Returned => Text.Index_NoDate_UntilReceipt,
        StandingKind.NotSent => Text.Index_NoDate_NotSent,
        StandingKind.Closed => Text.Index_NoDate_Closed,
        StandingKind.NoClock => Text.Index_NoDate_NoClock,
        StandingKind.Overdue or StandingKind.DueToday or StandingKind.DueSoon or StandingKind.Waiting
            => Dated("{0}", file.Request.DueOn),
    };

    private static string Dated(string text, DateOnly? on) => on is { } day ? Sentences.Say(text, Phrases.Date(day)) : "";
}
