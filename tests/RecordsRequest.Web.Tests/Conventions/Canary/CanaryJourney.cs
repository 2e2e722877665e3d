using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Tests.Harness;
using RecordsRequest.Web.Tests.Infrastructure.Web;
using Address = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Conventions.Canary;

/// <summary>Somebody who types a marked word into every field there is, right and wrong, and whom everything happens to.</summary>
public sealed partial class CanaryJourney : IAsyncLifetime
{
    private readonly TestApp _app = new() { Besides = services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Faults())) };
    private readonly List<Exchange> _exchanges = [];
    private Collector? _collector;

    /// <summary>The part all marked words of this run share.</summary>
    public string Run { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));

    public TestApp App => _app;

    internal IReadOnlyList<Exchange> Exchanges => _exchanges;

    /// <summary>What an operator's collector got of it.</summary>
    internal string Signals => _collector!.ReceivedFrom(_app);

    public async ValueTask InitializeAsync()
    {
        _collector = await Collector.StartAsync();
        _collector.Settings.ToList().ForEach(_app.Settings.Add);
        var client = _app.CreateDefaultClient(
            new Uri("https://localhost"), new Recorder(_exchanges), new CookieContainerHandler(new CookieContainer()));
        var patient = new Patient(client);
        SampleAnswers.Speak("en");
        await patient.StartRequest();
        await AnswerEverything(patient, client);
        await Sign(patient);
        await ActOnTheRequest(patient);
        await BreakThings(client);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _collector!.DisposeAsync();
    }

    private async Task AnswerEverything(Patient patient, HttpClient client)
    {
        foreach (var page in SampleAnswers.Common)
        {
            var at = patient.At;
            Assert.EndsWith($"/{page.Slug}", at, StringComparison.Ordinal);
            var otherTab = await new Patient(client).Open(at);
            await patient.Mark(Run).Submit();
            if (patient.At == at)
            {
                await (await patient.Open(at)).Enter(Marked(page)).Mark(Run, onlyEmpty: true).Submit();
            }

            if (patient.At == at)
            {
                await (await patient.Open(at)).Enter(Marked(page)).Submit();
            }

            await otherTab.Mark(Run).Submit();
        }
    }

    private async Task Sign(Patient patient)
    {
        await patient.Fill(Words.Check_Signature, $"CNRY-wrong-{Run}").Press(Words.Check_MakeLetter);
        var name = Marking().Match(patient.Page.QuerySelector("#Form_SignedName-hint")!.TextContent).Value;
        await patient.Fill(Words.Check_Signature, name).Press(Words.Check_MakeLetter);
    }

    private async Task ActOnTheRequest(Patient patient)
    {
        var id = PublicId().Match(patient.At).Value;
        string[] inOrder = ["send", "new-address", "obstacles/silence", "write/receipt-check", "receipt", "call", "more-time", "correct/2", "fee",
            "fee/answer", "arrival", "denial", "close", "reopen"];
        foreach (var action in inOrder)
        {
            await Act(patient, $"/en/requests/{id}/{action}");
            if (patient.At.Contains("/letters/", StringComparison.Ordinal))
            {
                await Act(patient, $"{patient.At}/sent");
            }
        }

        foreach (var template in Routes.TemplatesOf(_app).Where(
            template => template.StartsWith("/{lang:language}/requests/{id}", StringComparison.Ordinal)
                && !template.EndsWith("/delete", StringComparison.Ordinal)).ToList())
        {
            await Act(patient, Routes.Example(template).Replace(Routes.MadeUp, id, StringComparison.Ordinal));
        }

        await patient.Open($"/en/requests/{id}");
        foreach (var link in patient.Page.QuerySelectorAll("main a[href*='/letters/']").Select(link => link.GetAttribute("href")!).Where(
            link => link.Split('/') is [.., "letters", _]).Distinct().ToList())
        {
            await patient.Open(link);
            await patient.Open($"{link}/pdf");
        }
    }

    private async Task Act(Patient patient, string path)
    {
        await patient.Open(path);
        if (patient.At == path && patient.HasForm)
        {
            await patient.Mark(Run).Submit();
        }

        if (patient.At == path && patient.HasForm)
        {
            await (await patient.Open(path)).ChooseSomething(_app.Today).Mark(Run, onlyEmpty: true).Submit();
        }
    }

    private async Task BreakThings(HttpClient client)
    {
        var typed = new KeyValuePair<string, string>("Form.Note", $"CNRY-typed-{Run}");
        using var missing = await client.GetAsync($"/en/requests/CNRY-path-{Run}?text=CNRY-query-{Run}");
        using var withoutToken = await client.PostAsync("/es/visit/here", new FormUrlEncodedContent([typed]));
        using var tooMany = await client.PostAsync(
            "/en/requests/new", new FormUrlEncodedContent(
                Enumerable.Repeat(typed, 300).Select((field, at) => new KeyValuePair<string, string>($"{field.Key}{at}", field.Value))));
        using var tooLarge = await client.PostAsync(
            "/en/requests/new", new FormUrlEncodedContent([typed, new("Form.Long", new string('x', 1_100_000))]));
        var token = (IHtmlInputElement)(await new Patient(client).Open("/en/requests/new")).Page.QuerySelector(
            "main input[name=__RequestVerificationToken]")!;
        using var failed = await client.PostAsync(
            "/en/requests/new", new FormUrlEncodedContent([typed, new(Faults.Switch, "yes"), new(token.Name!, token.Value)]));
    }

    private AnsweredPage Marked(AnsweredPage page) => new(page.Slug, [.. page.Entries.Select(Marked)]);

    private Entry Marked(Entry entry) => entry is Typed typed && typed.Text.Any(char.IsLetter) && !Lists.Contains(typed.Label)
        ? typed with { Text = typed.Text.Contains('@') ? $"CNRY-mail-{Run}@example.com" : $"CNRY-given-{Run}" }
        : entry;

    private static IEnumerable<string> Lists => [Address.Address_State, Words.SecondChoice_Heading];

    [GeneratedRegex("CNRY-[A-Za-z]+-[0-9a-f]{8}")]
    private static partial Regex Marking();

    [GeneratedRegex("(?<=/requests/)[A-Za-z0-9_-]{22}")]
    private static partial Regex PublicId();

    /// <summary>A fault of ours that quotes what was typed, as the framework's parsers do.</summary>
    private sealed class Faults : IResourceFilter
    {
        public const string Switch = "fault";

        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (context.HttpContext.Request is { HasFormContentType: true, Form: var form } && form.ContainsKey(Switch))
            {
                throw new FormatException($"'{form["Form.Note"]}' is no date.");
            }
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
