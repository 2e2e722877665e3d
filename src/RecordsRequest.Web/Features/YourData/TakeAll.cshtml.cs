using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.YourData;

[TakesTurns]
public sealed class TakeAllModel(TakenZip zip) : PageModel
{
    public IActionResult OnGet() => User.OwnerId() is null ? NotFound() : zip;
}
