using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Browser.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>All pages the app has, as it knows them itself, so that no page is forgotten.</summary>
internal sealed partial class SiteMap(LiveApp live)
{
    /// <summary>Pages that send a file or nothing, and the one drawn for every other that fails.</summary>
    private static readonly string[] NotSeen =
        ["/Letters/Download", "/Letters/DownloadAll", "/Letters/FaxCoverDownload", "/Requests/Calendar", "/CaseFile/Pdf", "/CaseFile/PdfCopy",
            "/CaseFile/Zip", "/Guests/Here", "/Letters/ToSend", "/NewRequest/Moved", "/Problems/Problem"];

    private readonly IReadOnlyList<(string Name, string Template)> _pages =
    [
        .. live.App.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Where(page => !NotSeen.Contains(page.ViewEnginePath))
            .Select(page => (page.ViewEnginePath, page.AttributeRouteInfo!.Template!)),
    ];

    /// <summary>Addresses that lead to a page without anything known, in one language.</summary>
    public IEnumerable<string> Open(string language)
        => _pages.Select(page => $"/{Language().Replace(page.Template, language, 1)}").Where(path => !path.Contains('{', StringComparison.Ordinal));

    /// <summary>Pages that none of the addresses led to.</summary>
    public IEnumerable<string> Missing(IReadOnlyCollection<string> addresses)
    {
        var seen = addresses.Select(NameOf).ToHashSet();
        return _pages.Select(page => page.Name).Where(name => !seen.Contains(name));
    }

    // The route with the fewest open places wins, as in the app.
    private string? NameOf(string address) => _pages
        .Where(
            page => Regex.IsMatch(address.Split('?')[0], $"^/{Place().Replace(page.Template, "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .OrderBy(page => Place().Count(page.Template))
        .Select(page => page.Name).FirstOrDefault();

    [GeneratedRegex(@"^\{[^/]+\}(?=/|$)")]
    private static partial Regex Language();

    [GeneratedRegex(@"\{[^/]+\}(?=/|$)")]
    private static partial Regex Place();
}
