using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>The address of a question that shares another one's page: a bookmark of when it had its own.</summary>
public sealed class MovedModel : PageModel
{
    public IActionResult OnGet(string draft, string question)
        => NewRequestJourney.Journey.Find(question) is { } step ? Redirect(NewRequestUrls.Of(draft, step.Page)) : NotFound();
}
