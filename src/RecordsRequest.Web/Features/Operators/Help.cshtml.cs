using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Operators;

public sealed class HelpModel(SiteOperator site) : PageModel
{
    public SiteOperator Site => site;

    public IActionResult OnGet() => site.Help is null ? NotFound() : Page();
}
