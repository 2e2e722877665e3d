using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class CookiesTests
{
    [Fact]
    public async Task Every_Set_Cookie_has_prefix_and_flags()
    {
        await using var app = new TestApp();

        var cookies = await CookiesOfAllRoutes(app);

        Assert.NotEmpty(cookies);
        Broken.Nowhere(cookies.Where(cookie => !IsBound(cookie)));
    }

    [Fact]
    public async Task Over_plain_HTTP_on_this_machine_cookies_keep_their_names_without_prefix()
    {
        await using var app = new TestApp { Settings = { ["App:PublicUrl"] = "", ["App:AllowInsecureLoopback"] = "true" } };
        app.ClientOptions.BaseAddress = new Uri("http://localhost");

        var cookies = await CookiesOfAllRoutes(app);

        Assert.NotEmpty(cookies);
        Broken.Nowhere(cookies.Where(cookie => cookie.StartsWith("__", StringComparison.Ordinal)
            || cookie.Contains("secure", StringComparison.Ordinal) || !cookie.Contains("httponly", StringComparison.Ordinal)));
    }

    [Theory, InlineData("/es/nowhere"), InlineData("/es")]
    public async Task The_language_is_remembered_once_with_each_answer(string path)
    {
        await using var app = new TestApp();

        using var answer = await app.CreateClient().GetAsync(path);

        Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-lang=es;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_carries_few_bytes_for_us_and_none_for_a_message()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        await (await guest.Patient.Open("/es/requests")).Open("/en/visit/reopen");

        var carried = guest.Cookies.GetAllCookies();

        Assert.Equal(["__Host-af", "__Host-lang", "__Host-rr"], carried.Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.InRange(carried.Sum(cookie => cookie.Name.Length + cookie.Value.Length), 1, 500);
    }

    private static async Task<IReadOnlyList<string>> CookiesOfAllRoutes(TestApp app)
    {
        using var browser = app.CreateClient(new() { BaseAddress = app.ClientOptions.BaseAddress, AllowAutoRedirect = false });
        var cookies = new List<string>();
        foreach (var route in Routes.TemplatesOf(app))
        {
            using var answer = await browser.GetAsync(Routes.Example(route));
            cookies.AddRange(answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []);
        }

        return cookies;
    }

    private static bool IsBound(string cookie)
    {
        var parts = cookie.Split("; ");
        return parts[0].StartsWith("__Host-", StringComparison.Ordinal)
            && parts.Contains("path=/") && parts.Contains("secure") && parts.Contains("httponly")
            && parts.Any(part => part is "samesite=lax" or "samesite=strict")
            && !parts.Any(part => part.StartsWith("domain", StringComparison.Ordinal));
    }
}
