using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>Debian's browser, started once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The headless shell draws the same pages without the windows that nobody sees, for less work.
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser is not started.");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Array.Find(Programs, File.Exists) ?? Programs[^1],
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
