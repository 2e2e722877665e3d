using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Harness;

[assembly: AssemblyFixture(typeof(LiveApp))]

namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>The app on a loopback port, and Debian's browser in front of it.</summary>
public sealed class LiveApp : IAsyncLifetime
{
    private readonly TestApp _app = new() { Settings = { ["App:PublicUrl"] = "", ["App:AllowInsecureLoopback"] = "true" } };
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public TestApp App => _app;

    public async ValueTask InitializeAsync()
    {
        _app.UseKestrel(0);
        _app.StartServer();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"],
        });
    }

    /// <summary>A new person with an empty browser.</summary>
    internal async Task<Visitor> VisitorAsync(Screen screen, Ways ways = Ways.Mouse)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = screen.Width, Height = 800 },
            JavaScriptEnabled = ways is not Ways.NoScript,
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = screen.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            BypassCSP = screen.TextSpacing,
        });
        return new Visitor(await context.NewPageAsync(), ways);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>How a page is looked at.</summary>
internal sealed record Screen(int Width, bool Dark = false, bool ForcedColors = false, bool TextSpacing = false);

/// <summary>How a person works the page.</summary>
public enum Ways
{
    Mouse,
    Keyboard,
    NoScript,
}
