using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;
using RecordsRequest.Web.Tests.Infrastructure.Web;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>PostgreSQL has no text with the sign NUL in it. No path has one either: Kestrel refuses it.</summary>
public sealed class NulTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task In_what_is_asked_for_it_is_no_fault()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var wrong = new List<string>();

        foreach (var template in Routes.TemplatesOf(_app))
        {
            var path = $"{Whole(template, desk)}?{string.Join('&', Asked.Select(name => $"{name}=a%00"))}";
            if ((await desk.Patient.Open(path)).Status >= HttpStatusCode.InternalServerError)
            {
                wrong.Add(path);
            }
        }

        Broken.Nowhere(wrong);
    }

    [Fact]
    public async Task In_a_field_it_is_no_fault()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var patient = desk.Patient;
        var wrong = new List<string>();
        var sent = 0;

        // Whoever is gone has no more pages.
        foreach (var template in Routes.TemplatesOf(_app).OrderBy(template => template.Contains("visit", StringComparison.Ordinal))
            .ThenBy(template => template.Contains("delete", StringComparison.Ordinal)))
        {
            await patient.Open(Whole(template, desk));
            if (patient.Page.QuerySelector("main form[method=post] button") is { } button)
            {
                Spoil(patient.Page);
                await patient.Press(string.Join(' ', button.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
                sent++;
                wrong.AddRange(patient.Status >= HttpStatusCode.InternalServerError ? [template] : []);
            }
        }

        Broken.Nowhere(wrong);
        Assert.True(sent > 20);
    }

    private static string[] Asked { get; } = ["draft", "id", "letter", "line", "office", "part", "person", "return", "show", "notice", "topic"];

    private static void Spoil(IHtmlDocument page)
    {
        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>("main form input")
            .Where(input => input.Name is not (null or "__RequestVerificationToken")))
        {
            input.Value += '\0';
        }

        foreach (var area in page.QuerySelectorAll<IHtmlTextAreaElement>("main form textarea"))
        {
            area.Value += '\0';
        }
    }

    private static string Whole(string template, Desk desk) => template
        .Replace("{lang:language}", "en", StringComparison.Ordinal)
        .Replace("{id}", desk.Request, StringComparison.Ordinal)
        .Replace("{draft}", desk.Draft, StringComparison.Ordinal)
        .Replace("{question}", "who", StringComparison.Ordinal)
        .Replace("{slug}", "silence", StringComparison.Ordinal)
        .Replace("{letter}", "receipt-check", StringComparison.Ordinal)
        .Replace("{line}", "1", StringComparison.Ordinal)
        .Replace("{letterId}", Routes.MadeUp, StringComparison.Ordinal)
        .Replace("{office}", "lakeside", StringComparison.Ordinal);
}
