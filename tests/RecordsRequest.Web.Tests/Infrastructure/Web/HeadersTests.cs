using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed partial class HeadersTests
{
    private const string PagePolicy
        = "default-src 'none'; script-src 'nonce-*'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-to csp";

    private static readonly Dictionary<string, string> Always = new()
    {
        ["Reporting-Endpoints"] = "csp=\"/csp-report\"",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), "
            + "publickey-credentials-get=(self), publickey-credentials-create=(self)",
        ["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains",
        ["Cache-Control"] = "no-store",
        ["Content-Security-Policy"] = PagePolicy,
    };

    [Fact]
    public async Task Headers_on_every_route()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient(new() { BaseAddress = app.ClientOptions.BaseAddress, AllowAutoRedirect = false });
        var broken = new List<string>();

        foreach (var path in Routes.TemplatesOf(app).Select(route => Routes.Example(route)).Append("/nowhere").Append("/es/nowhere/at/all"))
        {
            using var page = await browser.GetAsync(path);
            broken.AddRange(WrongIn(page).Select(header => $"GET {path} {header}"));
            using var sent = await browser.PostAsync(path, new FormUrlEncodedContent([new("Form.Text", "typed")]));
            broken.AddRange(WrongIn(sent).Select(header => $"POST {path} {header}"));
            using var refused = await browser.SendAsync(new(HttpMethod.Delete, path));
            broken.AddRange(WrongIn(refused).Select(header => $"DELETE {path} {header}"));
        }

        Broken.Nowhere(broken);
    }

    [Fact]
    public async Task A_fingerprinted_file_is_kept_for_good_and_other_files_are_asked_about_again()
    {
        await using var app = new TestApp { Settings = { ["ReloadStaticAssetsAtRuntime"] = "false" } };
        using var browser = app.CreateClient();
        using var page = await browser.GetAsync("/en/nowhere");
        var fingerprinted = new HtmlParser()
            .ParseDocument(await page.Content.ReadAsStringAsync()).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var kept = await browser.GetAsync(fingerprinted);
        using var asked = await browser.GetAsync("/css/app.css");

        Assert.NotEqual("/css/app.css", fingerprinted);
        Assert.Equal("public, max-age=31536000, immutable", string.Concat(kept.Headers.GetValues("Cache-Control")));
        Assert.Equal("no-cache", string.Concat(asked.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own_and_the_pages_script_carries_it()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient();

        using var first = await browser.GetAsync("/en/nowhere");
        using var second = await browser.GetAsync("/en/nowhere");

        Assert.NotEqual(NonceOf(first), NonceOf(second));
        var page = new HtmlParser().ParseDocument(await first.Content.ReadAsStringAsync());
        Assert.Equal(NonceOf(first), page.QuerySelector("script")?.GetAttribute("nonce"));
    }

    /// <summary>Its size would tell what is in it to whoever can add to it and watch the line (BREACH).</summary>
    [Fact]
    public async Task No_page_is_compressed()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient();
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br, deflate, zstd");

        foreach (var path in Routes.TemplatesOf(app).Select(route => Routes.Example(route)))
        {
            using var page = await browser.GetAsync(path);
            Assert.Empty(page.Content.Headers.ContentEncoding);
        }
    }

    private static IEnumerable<string> WrongIn(HttpResponseMessage answer)
    {
        foreach (var (name, expected) in Always)
        {
            var value = answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "(missing)";
            if (Nonce().Replace(value, "'nonce-*'") != expected)
            {
                yield return $"({(int)answer.StatusCode}) {name}: {value}";
            }
        }

        if (answer.Headers.Contains("Server"))
        {
            yield return "Server";
        }

        if (answer.StatusCode != HttpStatusCode.OK && !answer.Headers.Contains("X-Robots-Tag"))
        {
            yield return "X-Robots-Tag";
        }
    }

    private static string NonceOf(HttpResponseMessage answer)
        => Nonce().Match(string.Concat(answer.Headers.GetValues("Content-Security-Policy"))).Groups["nonce"].Value;

    [GeneratedRegex(@"'nonce-(?<nonce>[A-Za-z0-9+/]{22}==)'")]
    private static partial Regex Nonce();
}
