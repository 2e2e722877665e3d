using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Denials;

/// <summary>What the last refusal that is still open means, and what can be done about it.</summary>
public sealed class AnswerModel(RequestFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public OpenRequest Current { get; private set; } = null!;

    public DenialAdvice Advice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (DenialCheck.Of(file.Details, file.History) is not { } check)
        {
            return Redirect(file.History.Denial is null ? RequestUrls.Of(file.Request, RequestAction.Deny) : RequestUrls.Of(file.Request));
        }

        (Current, Advice) = (file, new(check, file));
        return Page();
    }
}
