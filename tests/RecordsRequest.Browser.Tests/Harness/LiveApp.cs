using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>The app on a loopback port, with a clock of its own, and people who come with a browser.</summary>
public sealed class LiveApp(Chromium chromium) : IAsyncLifetime
{
    private string _address = "";

    public TestApp App { get; } = new() { Settings = { ["App:PublicUrl"] = "", ["App:AllowInsecureLoopback"] = "true" } };

    public ValueTask InitializeAsync()
    {
        NameOffices();
        App.UseKestrel(0);
        App.StartServer();
        var bound = App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _address = bound.Replace(IPAddress.Loopback.ToString(), "localhost", StringComparison.Ordinal);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>With offices to choose from. A name of the operator's costs a request more, and is not set.</summary>
    private void NameOffices()
    {
        var offices = Path.Combine(App.Root, "offices.json");
        File.WriteAllText(offices, OfficeFixture.Many(45));
        App.Settings["Offices:File"] = offices;
    }

    /// <summary>Lets a new person with an empty browser do something. A picture stays of where it went wrong.</summary>
    internal async Task VisitAsync(Screen screen, Ways ways, Func<Visitor, Task> walk)
    {
        await using var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = _address,
            ViewportSize = new() { Width = screen.Width, Height = Screen.Height },
            JavaScriptEnabled = ways is not Ways.NoScript,
            ColorScheme = ColorScheme.Light,
            TimezoneId = "America/Chicago",
        });
        var page = await context.NewPageAsync();
        try
        {
            await walk(new Visitor(page, ways));
        }
        catch (Exception)
        {
            await page.KeepPictureAsync("stopped");
            throw;
        }
    }

    /// <summary>Lets a person do something in a whole browser, which has a viewer and keeps what browsers keep. Then looks at what it kept.</summary>
    internal async Task VisitWithProfileAsync(Func<Visitor, Task> walk, Action<string>? afterwards = null)
    {
        var profile = Directory.CreateTempSubdirectory("rr-profile-").FullName;
        try
        {
            await WalkAsync(profile, walk);
            afterwards?.Invoke(profile);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private async Task WalkAsync(string profile, Func<Visitor, Task> walk)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var context = await playwright.Chromium.LaunchPersistentContextAsync(profile, new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            BaseURL = _address,
        });
        await walk(new Visitor(context.Pages[0], Ways.Mouse));
        await context.CloseAsync();
    }

    /// <summary>Hands a visit that was begun elsewhere to a person's browser.</summary>
    internal Task GiveAsync(Guest guest, Visitor visitor) => visitor.Page.Context.AddCookiesAsync(
        guest.Cookies.GetAllCookies().Select(cookie
            => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = _address, HttpOnly = true }));
}
