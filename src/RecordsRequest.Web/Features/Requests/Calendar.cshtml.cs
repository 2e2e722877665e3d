using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>The last day for an answer as a calendar file. Calendars are shared and shown on locked phones: nothing personal is in it.</summary>
public sealed class CalendarModel(RequestFiles files, TimeProvider time) : PageModel
{
    private const int AlarmDaysBefore = 3;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        return file.Request is { DueOn: { } due, Stage: not Stage.Closed }
            ? File(Encoding.UTF8.GetBytes(Write(file.Request, due)), "text/calendar; charset=utf-8", "records-due.ics")
            : Redirect(RequestUrls.Of(file.Request, Notice.Stale));
    }

    private string Write(AccessRequest request, DateOnly due)
    {
        var day = new CalendarEvent
        {
            Uid = $"{request.PublicId}-due@records-request",
            Summary = Text.Calendar_Due,
            DtStamp = new CalDateTime(time.GetUtcNow().UtcDateTime),
            Start = new CalDateTime(due),
            End = new CalDateTime(due.AddDays(1)),
            Sequence = (int)request.Version,
            Transparency = "TRANSPARENT",
        };
        day.Alarms.Add(new Alarm { Action = "DISPLAY", Description = Text.Calendar_Alarm, Trigger = new Trigger(Duration.FromDays(-AlarmDaysBefore)) });
        var calendar = new Ical.Net.Calendar { ProductId = "-//RecordsRequest//EN", Method = "PUBLISH" };
        calendar.Events.Add(day);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
