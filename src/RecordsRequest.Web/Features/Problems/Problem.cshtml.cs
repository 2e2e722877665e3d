using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Problems;

/// <summary>Says what went wrong. Shown in place of an answer; asked for by its address it is not there.</summary>
public sealed class ProblemModel : PageModel
{
    public required Problem Problem { get; set; }

    public bool HasReference => Problem.Status >= StatusCodes.Status500InternalServerError;

    public (string Title, string Text) Words => Problem.Refused is { } why ? (why.InWords("Title"), why.InWords("Text")) : Problem.Status switch
    {
        StatusCodes.Status404NotFound => (Text.Problem_NotFoundTitle, Text.Problem_NotFoundText),
        StatusCodes.Status405MethodNotAllowed => (Text.Problem_NotAllowedTitle, Text.Problem_NotAllowedText),
        StatusCodes.Status413PayloadTooLarge => (Text.Problem_TooLargeTitle, Text.Problem_TooLargeText),
        StatusCodes.Status429TooManyRequests => (Text.Problem_TooManyTitle, WaitWords),
        StatusCodes.Status503ServiceUnavailable => (Text.Problem_NotReadyTitle, Text.Problem_FailedText),
        >= StatusCodes.Status500InternalServerError => (Text.Problem_FailedTitle, Text.Problem_FailedText),
        _ when Problem.WantsCookies => (Text.Problem_NoCookiesTitle, Text.Problem_NoCookiesText),
        _ when Problem.Typed.Count > 0 => (Text.Problem_TooOldTitle, Text.Problem_TooOldText),
        _ => (Text.Problem_UnreadableTitle, Text.Problem_UnreadableText),
    };

    private string WaitWords
        => MinutesToWait is var minutes and > 1 ? Sentences.Say(Text.Problem_TooManyText, minutes) : Text.Problem_TooManyTextOne;

    private int MinutesToWait => (int.Parse(Response.Headers.RetryAfter.ToString(), CultureInfo.InvariantCulture) + 59) / 60;

    public IActionResult OnGet()
    {
        if (HttpContext.Features.Get<Problem>() is not { } problem)
        {
            return NotFound();
        }

        Problem = problem;
        return Page();
    }
}
