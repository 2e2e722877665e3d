using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What comes next as a calendar file.</summary>
public sealed class CalendarModel(RequestFiles files, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        return file.Coming.ToList() is { Count: > 0 } coming
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Write(file.Request, coming, time.GetUtcNow())), "text/calendar; charset=utf-8", "records-due.ics")
            : Redirect(RequestUrls.Of(file.Request, Notice.Stale));
    }
}
