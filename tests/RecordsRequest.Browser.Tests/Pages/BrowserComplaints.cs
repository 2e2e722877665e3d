using Microsoft.Playwright;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Errors the browser itself writes down: a file that is missing, something the security policy forbids, a script that fails.</summary>
internal sealed class BrowserComplaints
{
    private readonly List<string> _complaints = [];

    // That a page is not there, or came back with errors, is no fault of the page.
    public BrowserComplaints(IPage page) => page.Console += (_, message) =>
    {
        if (message.Type == "error" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal))
        {
            _complaints.Add(message.Text);
        }
    };

    /// <summary>What was written down since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. _complaints];
        _complaints.Clear();
        return taken;
    }
}
