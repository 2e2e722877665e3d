using Deque.AxeCore.Playwright;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Browser.Tests.Journeys;
using RecordsRequest.Web.Tests.Harness;
using Shared = RecordsRequest.Web.Features.Shared.Text;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Every page, in every way people see it: no fault that axe can find, and nothing beside the screen.</summary>
public sealed class EveryPageTests(LiveApp live)
{
    private const string TextSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    private static readonly string[] PublicPages =
    [
        "", "/guide", "/guide/rights", "/guide/asking", "/guide/steps", "/guide/portal", "/guide/tips", "/guide/kinds", "/guide/private", "/guide/helping",
        "/glossary", "/privacy", "/accessibility", "/requests/new", "/requests/new/device", "/requests", "/nowhere",
    ];

    public static TheoryData<string, int, string> Looks()
    {
        var looks = new TheoryData<string, int, string>();
        foreach (var language in new[] { "en", "es" })
        {
            foreach (var width in new[] { 320, 1280 })
            {
                foreach (var mode in new[] { "light", "dark", "forced", "spacing" })
                {
                    looks.Add(language, width, mode);
                }
            }
        }

        return looks;
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Public_pages_are_clean(string language, int width, string mode)
    {
        SampleAnswers.Speak(language);
        await using var visitor = await live.VisitorAsync(ScreenFor(width, mode));
        var faults = new List<string>();
        foreach (var path in PublicPages)
        {
            await visitor.Page.GotoAsync($"/{language}{path}");
            faults.AddRange(await FaultsOf(visitor, mode));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_wizard_is_clean_on_every_page_with_and_without_errors(string language, int width, string mode)
    {
        SampleAnswers.Speak(language);
        await using var visitor = await live.VisitorAsync(ScreenFor(width, mode));
        var faults = new List<string>();
        await visitor.StartRequest(language);
        foreach (var page in SampleAnswers.Common)
        {
            faults.AddRange(await FaultsOf(visitor, mode));
            if (page.Entries.Count > 0)
            {
                await visitor.Press(Shared.Button_Continue);
                faults.AddRange(await FaultsOf(visitor, mode));
            }

            await visitor.Answer(page);
            await visitor.Press(Shared.Button_Continue);
        }

        faults.AddRange(await FaultsOf(visitor, mode));
        await visitor.SignLetter();
        faults.AddRange(await FaultsOf(visitor, mode));

        Assert.Empty(faults);
    }

    private static Screen ScreenFor(int width, string mode) => new(width, mode is "dark", mode is "forced", mode is "spacing");

    private static async Task<IEnumerable<string>> FaultsOf(Visitor visitor, string mode)
    {
        if (mode is "spacing")
        {
            await visitor.Page.AddStyleTagAsync(new() { Content = TextSpacing });
        }

        var result = await visitor.Page.RunAxe();
        var found = result.Violations.Select(fault => $"{visitor.At}: {fault.Id} at {string.Join(", ", fault.Nodes.Select(node => node.Html))}");
        var beside = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return beside > 0 ? found.Append($"{visitor.At}: {beside} px beside the screen") : found;
    }
}
