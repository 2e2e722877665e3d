using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Dev;

public sealed class ClockModel(TimeProvider time) : PageModel
{
    private const int MostDays = 3650;

    [BindProperty]
    public int Days { get; set; }

    public DateTimeOffset Now => time.GetUtcNow();

    public void OnGet() => Days = (time as DevClock)?.Days ?? 0;

    public IActionResult OnPost()
    {
        (time as DevClock)?.Move(Math.Clamp(Days, -MostDays, MostDays));
        return Redirect("/dev/clock");
    }
}
