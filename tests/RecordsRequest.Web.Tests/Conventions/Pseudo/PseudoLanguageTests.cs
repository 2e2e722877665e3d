using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Conventions.Pseudo;

/// <summary>Every page in a language that was not there when it was built. Alone, since the languages are the same for all tests.</summary>
[CollectionDefinition(nameof(PseudoLanguageTests), DisableParallelization = true)]
[Collection(nameof(PseudoLanguageTests))]
public sealed partial class PseudoLanguageTests : IAsyncLifetime
{
    private const string Blocks = "title, h1, h2, h3, p, li, dt, dd, td, th, label, legend, summary, div, address";

    private readonly HashSet<string> _typed = [];
    private readonly PseudoLanguage _language = new();
    private readonly TestApp _app = new();
    private readonly HashSet<string> _broken = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _language.Dispose();
    }

    [Fact]
    public async Task Every_page_is_in_that_language()
    {
        _app.Time.AdjustTime(new DateTimeOffset(2026, 6, 1, 18, 0, 0, TimeSpan.Zero));
        Know([CareSample.Details,
            .. FullDesk.Stories(new(2026, 6, 1)).SelectMany(story => story.Happened.Cast<object>().Append(story.Name)), .. UsState.All, "CFR"]);
        var guest = await FullDesk.BeginAsync(_app, PseudoLanguage.Value);
        foreach (var answers in new[] { () => SampleAnswers.Common, () => SampleAnswers.ParentOfTeen, () => SampleAnswers.FriendWhoHelps,
            () => SampleAnswers.OnlyLooks })
        {
            await MakeLetter(guest.Patient, answers);
        }

        var seen = await Crawl(
            guest.Patient, $"/{PseudoLanguage.Code}", $"/{PseudoLanguage.Code}/requests", $"/{PseudoLanguage.Code}/visit/code",
            $"/{PseudoLanguage.Code}/nowhere");

        Assert.InRange(seen, 150, 2000);
        Broken.Nowhere(_broken);
    }

    private async Task MakeLetter(Patient patient, Func<IReadOnlyList<AnsweredPage>> answers)
    {
        await patient.StartRequest(PseudoLanguage.Code);
        Know(answers().SelectMany(page => page.Entries).OfType<Typed>().Select(typed => typed.Text));
        foreach (var page in answers())
        {
            Look(patient);
            Assert.EndsWith($"/{page.Slug}", patient.At, StringComparison.Ordinal);
            await patient.Enter(page).Press(Shared.Button_Continue);
            Assert.Empty(patient.Errors);
        }

        Look(patient);
        if (patient.Page.QuerySelector("#Form_SignedName") is not null)
        {
            await patient.Press(Words.Check_MakeLetter);
            Look(patient);
            patient.Fill(Words.Check_Signature, patient.At.Length > 0 && answers().Any(page => page.Slug == "about-you")
                ? SampleAnswers.Parent
                : SampleAnswers.Patient);
        }

        await patient.Press(Words.Check_MakeLetter);
        Assert.EndsWith("/ready", patient.At, StringComparison.Ordinal);
        Look(patient);
    }

    /// <summary>Follows every link in the language, looks at each page and, where it asks something, at what it says to no answer.</summary>
    private async Task<int> Crawl(Patient patient, params IEnumerable<string> starts)
    {
        var (waiting, known) = (new Queue<string>(starts), new HashSet<string>());
        while (waiting.TryDequeue(out var path))
        {
            await patient.Open(path);
            if (patient.Answer.Content.Headers.ContentType?.MediaType is not "text/html")
            {
                continue;
            }

            Look(patient);
            foreach (var link in patient.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(link => link.StartsWith($"/{PseudoLanguage.Code}/", StringComparison.Ordinal) && !IsFile(link) && known.Add(link)).ToList())
            {
                waiting.Enqueue(link);
            }
        }

        return known.Count;
    }

    private static bool IsFile(string link) => link.Split('/', '?') is [.., "calendar" or "zip" or "pdf" or "copy"];

    private void Look(Patient patient)
    {
        var page = (IHtmlDocument)patient.Page.Clone();
        foreach (var unread in page.QuerySelectorAll($"script, style, [lang]:not([lang={PseudoLanguage.Code}]), option[value], .app-reference"))
        {
            unread.Remove();
        }

        _broken.UnionWith(page.QuerySelectorAll($"{Blocks}, .usa-button").Where(block => block.QuerySelector(Blocks) is null)
            .Select(block => (Outside: Outside(block.TextContent), Text: block.TextContent.Trim()))
            .Where(text => Word().Matches(text.Outside).Any(word => !_typed.Contains(word.Value)))
            .Select(text => $"{Place(patient.At)}: {text.Outside} in {text.Text}"));
    }

    /// <summary>Remembers the words a person typed: they are shown as they are.</summary>
    private void Know(IEnumerable<object> typed)
        => _typed.UnionWith(typed.SelectMany(one => StringsIn(JsonSerializer.SerializeToElement(one, one.GetType()))).SelectMany(
            text => Word().Matches(text).Select(word => word.Value)));

    private static IEnumerable<string> StringsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => StringsIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsIn),
        _ => [],
    };

    private static string Place(string at) => string.Join('/', at.Split('?')[0].Split('/').Select(part => part.Length == 22 ? "…" : part));

    /// <summary>What is in no bracket and was not typed by a person.</summary>
    private static string Outside(string text)
    {
        var (outside, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var letter in text)
        {
            depth += letter is '«' ? 1 : 0;
            outside.Append(depth is 0 ? letter : ' ');
            depth -= letter is '»' ? 1 : 0;
        }

        return string.Join(' ', outside.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>No number, name of a file, or sum over one.</summary>
    [GeneratedRegex(@"(?<![\w-]|\w\.)\p{L}{2,}(?![\w-]|\.\w)")]
    private static partial Regex Word();
}
