using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A browser in which a guest's visit was begun, and the owner behind it.</summary>
internal sealed record Guest(Guid OwnerId, HttpClient Client, CookieContainer Cookies)
{
    private static readonly Uri Site = new("https://localhost");

    /// <summary>The guest's key as the browser holds it, or null.</summary>
    public string? Key => Cookies.GetCookies(Site)["__Host-rr"]?.Value;

    /// <summary>A request of this browser that the app has let in already.</summary>
    public HttpContext LetIn(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services, User = Visitor.Of(OwnerId, false, GuestHandler.SchemeName) };
        context.Request.Headers.Cookie = $"__Host-rr={Key}";
        return context;
    }

    public Patient Patient => new(Client);

    /// <summary>Begins a visit as the first answer of the wizard does.</summary>
    public static async Task<Guest> BeginAsync(TestApp app, bool shared = false)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var visits = scope.ServiceProvider.GetRequiredService<GuestVisits>();
        var now = app.Time.GetUtcNow();
        var visit = await visits.StartAsync(context, new(Guid.CreateVersion7(now), shared, GuestKey.New()), now, CancellationToken.None);
        return Browser(app, visit.OwnerId, context.Response.Headers.SetCookie);
    }

    /// <summary>Another browser, which holds copies of what this one holds now.</summary>
    public Guest CopyAt(TestApp app)
        => Browser(app, OwnerId, Cookies.GetAllCookies().Select(cookie => $"{cookie.Name}={cookie.Value}; path=/; secure"));

    /// <summary>A browser nobody has used yet, or one with these cookies.</summary>
    public static Guest Browser(TestApp app, Guid ownerId = default, params IEnumerable<string?> setCookies)
    {
        var cookies = new CookieContainer();
        foreach (var cookie in setCookies)
        {
            cookies.SetCookies(Site, cookie!);
        }

        return new(ownerId, app.CreateDefaultClient(Site, new CookieContainerHandler(cookies)), cookies);
    }
}
