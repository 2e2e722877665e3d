namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Why a request could not be answered as asked; the problem page says it in words.</summary>
/// <param name="Reference">Number that is on the page and in the log.</param>
/// <param name="Route">The route that was asked for, as a template, or null when there is none.</param>
/// <param name="IsCut">Whether more was typed than is shown.</param>
/// <param name="Refused">Why it is not done, where nothing went wrong.</param>
/// <param name="WantsCookies">A form came without the cookie that each form needs.</param>
public sealed record Problem(
    int Status, string Reference, string? Route, string Path, bool CanGoBack, bool WantsCookies, IReadOnlyList<string> Typed, bool IsCut,
    NotDone? Refused);
