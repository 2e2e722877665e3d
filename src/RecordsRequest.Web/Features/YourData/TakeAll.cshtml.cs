using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.YourData;

public sealed class TakeAllModel(TakenZip zip) : PageModel
{
    public IActionResult OnGet() => User.OwnerId() is null ? NotFound() : zip;
}
