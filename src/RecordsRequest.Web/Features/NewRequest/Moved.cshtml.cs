using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>The address of a question that shares another one's page: a bookmark of when it had its own.</summary>
public sealed class MovedModel(NewRequestWizard wizard) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string draft, string question, CancellationToken cancellation)
        => NewRequestJourney.Journey.Find(question) is { } step && await wizard.FindAsync(User, draft, cancellation) is not null
            ? Redirect(NewRequestUrls.Of(draft, step.Page))
            : NotFound();
}
