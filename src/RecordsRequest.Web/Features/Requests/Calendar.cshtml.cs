using System.Text;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

public sealed class CalendarModel(RequestFiles files, TimeProvider time, DemoMode demo) : RequestPage(files)
{
    protected override Task<IActionResult> ShowAsync(CancellationToken cancellation)
        => Task.FromResult<IActionResult>(Current.Coming.ToList() is { Count: > 0 } coming
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Write(Current.Request, coming, time.GetUtcNow(), demo)),
                "text/calendar; charset=utf-8", $"records-due-{Current.Request.Reference}.ics")
            : Redirect(RequestUrls.Of(Current.Request, Notice.Stale)));
}
