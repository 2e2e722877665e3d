using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;
using Events = RecordsRequest.Web.Features.Requests.Text;
using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

/// <summary>Who may open what. A new route fails here until somebody has said so.</summary>
public sealed partial class RouteMatrixTests : IAsyncLifetime
{
    /// <summary>Open to anybody, and the same for everybody who has no requests.</summary>
    private static readonly string[] Anonymous =
    [
        "/", "/csp-report", "/operator/logo", "/{lang:language}", "/{lang:language}/help", "/{lang:language}/problem",
        "/{lang:language}/guide", "/{lang:language}/guide/your-rights", "/{lang:language}/guide/what-to-ask-for", "/{lang:language}/guide/five-steps",
        "/{lang:language}/guide/your-portal", "/{lang:language}/guide/tips", "/{lang:language}/guide/private-kinds",
        "/{lang:language}/guide/helping-someone", "/{lang:language}/guide/no-printer",
        "/{lang:language}/guide/keep-this-private", "/{lang:language}/helpers",
        "/{lang:language}/glossary", "/{lang:language}/privacy", "/{lang:language}/accessibility",
        "/{lang:language}/requests", "/{lang:language}/requests/new", "/{lang:language}/start/{office}",
        "/{lang:language}/visit/code", "/{lang:language}/visit/delete", "/{lang:language}/visit/deleted",
        "/{lang:language}/visit/end", "/{lang:language}/visit/ended", "/{lang:language}/visit/everything/zip", "/{lang:language}/visit/here",
        "/{lang:language}/visit/not-me",
        "/{lang:language}/visit/reopen",
        "/{lang:language}/visit/time-zone",
    ];

    private readonly TestApp _app = new() { Settings = { ["ReloadStaticAssetsAtRuntime"] = "false" } };
    private readonly Dictionary<string, string> _ids = [];

    public async ValueTask InitializeAsync()
    {
        var owner = Guest.Browser(_app).Patient;
        await owner.StartRequest();
        _ids["{draft}"] = PublicId().Match(owner.At).Value;
        await owner.AnswerAll(SampleAnswers.Common);
        await owner.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        _ids["{id}"] = PublicId().Match(owner.At).Value;
        _ids["{question}"] = "date-of-birth";
        _ids["{slug}"] = "silence";
        _ids["{letter}"] = "receipt-check";
        _ids["{line}"] = "2";
        await (await owner.Open($"/en/requests/{_ids["{id}"]}/send")).Choose(Events.SendMethod_Fax).Press(Shared.Button_Save);
        Assert.Equal(HttpStatusCode.OK, (await owner.Open($"/en/requests/{_ids["{id}"]}/correct/2")).Status);
        await owner.Open($"/en/requests/{_ids["{id}"]}");
        var letter = owner.Page.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!).First(link => link.Contains("/letters/", StringComparison.Ordinal));
        _ids["{letterId}"] = PublicId().Matches(letter).Last().Value;
        Assert.Equal(HttpStatusCode.OK, (await owner.Open(letter)).Status);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public void Every_route_is_open_to_anybody_or_belongs_to_the_owner_of_an_id()
        => Assert.Equal(Anonymous.Order(StringComparer.Ordinal), Routes.TemplatesOf(_app).Where(template => !IsOwned(template)));

    [Fact]
    public async Task Others_see_of_a_persons_pages_just_what_they_see_where_nothing_is()
    {
        var stranger = Guest.Browser(_app).Client;
        var other = (await Guest.BeginAsync(_app)).Client;
        var broken = new List<string>();

        foreach (var template in Routes.TemplatesOf(_app).Where(IsOwned))
        {
            foreach (var browser in new[] { stranger, other })
            {
                broken.AddRange(await DifferencesAsync(browser, template, browser == other));
            }
        }

        Broken.Nowhere(broken);
    }

    /// <summary>Compares what is there with what is not, asked for and sent to with a right token.</summary>
    private async Task<IEnumerable<string>> DifferencesAsync(HttpClient browser, string template, bool isGuest)
    {
        var (there, nowhere) = (PathOf(template), Routes.Example(template));
        var token = await TokenAsync(browser);
        var broken = new List<string>();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var (status, body) = await AnswerAsync(browser, method, there, token);
            if (status is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
                || (status, body) != await AnswerAsync(browser, method, nowhere, token))
            {
                broken.Add($"{method} {template} {(isGuest ? "other guest" : "anonymous")} {status}");
            }
        }

        return broken;
    }

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(HttpClient browser, HttpMethod method, string path, string token)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        }

        using var answer = await browser.SendAsync(request);
        var page = (await answer.Content.ReadAsStringAsync())
            .Replace(path, "(path)", StringComparison.Ordinal)
            .Replace(path[3..], "(path)", StringComparison.Ordinal);
        return (answer.StatusCode, OnceOnly().Replace(page, ""));
    }

    private static async Task<string> TokenAsync(HttpClient browser)
    {
        var page = (await new Patient(browser).Open("/en/requests/new")).Page;
        return ((IHtmlInputElement)page.QuerySelector("main input[name=__RequestVerificationToken]")!).Value;
    }

    private string PathOf(string template) => _ids.Aggregate(template, (path, id) => path.Replace(id.Key, id.Value, StringComparison.Ordinal))
        .Replace("{lang:language}", "en", StringComparison.Ordinal);

    private static bool IsOwned(string template)
        => template.Contains("{draft}", StringComparison.Ordinal) || template.Contains("{id}", StringComparison.Ordinal);

    [GeneratedRegex("(?<=/(requests|new|letters)/)[A-Za-z0-9_-]{22}", RegexOptions.ExplicitCapture)]
    private static partial Regex PublicId();

    /// <summary>What differs from one answer to the next in any case.</summary>
    [GeneratedRegex("nonce=\"[^\"]*\"|name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex OnceOnly();
}
