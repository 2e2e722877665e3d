using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Offices;

/// <summary>
/// Where the link and the poster of an office lead: is it the right one? The address says which of the operator's offices, and nothing more;
/// opened it keeps nothing. The request begins where every request begins.
/// </summary>
public sealed class StartModel(OfficeList offices) : PageModel
{
    [BindProperty(Name = "office", SupportsGet = true)]
    public string? Slug { get; set; }

    public Office? Office { get; private set; }

    public void OnGet()
    {
        Office = offices.Find(Slug);
        Response.StatusCode = Office is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
