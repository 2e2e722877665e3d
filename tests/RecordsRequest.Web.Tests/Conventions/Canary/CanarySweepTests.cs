using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Tests.Conventions.Canary;

/// <summary>What people type is on their own pages and letters, and nowhere else.</summary>
public sealed partial class CanarySweepTests(CanaryJourney journey) : IClassFixture<CanaryJourney>
{
    private const string Phone = "5550142";

    [Fact]
    public void The_journey_met_every_kind_of_answer_and_made_a_letter_of_what_was_typed()
    {
        HttpStatusCode[] expected =
        [
            HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.Conflict,
            HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnprocessableEntity, HttpStatusCode.InternalServerError,
        ];

        Assert.Empty(expected.Except(journey.Exchanges.Select(exchange => exchange.Status)));
        Assert.Contains(journey.Exchanges,
            exchange => exchange.IsPage && exchange.Path.Contains("/letters/", StringComparison.Ordinal) && Holds(exchange.Body, journey.Run));
        Assert.Contains(journey.Exchanges, exchange => exchange.MediaType == "application/pdf");
        Assert.Contains(journey.Exchanges, exchange => exchange.Status == HttpStatusCode.BadRequest && Holds(exchange.Body, journey.Run));
        Assert.Single(journey.Exchanges, exchange => exchange.Status == HttpStatusCode.InternalServerError);
    }

    [Fact]
    public void Nothing_typed_is_in_the_log()
    {
        Assert.Contains("\"Status\":\"500\"", journey.App.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(journey.Run, journey.App.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_person_is_in_a_signal()
    {
        var signals = journey.Signals;
        var theirs = journey.Exchanges.Select(exchange => exchange.Path).Where(path => path.Length > "/en".Length)
            .Concat(journey.Exchanges.SelectMany(exchange => Secret().Matches($"{exchange.Path} {exchange.Headers}").Select(found => found.Value)))
            .Concat([journey.Run, Phone]).Distinct().ToList();

        Assert.Contains("POST /{lang:language}/requests/{id}/", signals, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", signals, StringComparison.Ordinal);
        Assert.Contains(theirs, secret => secret.Length == 22);
        Broken.Nowhere(theirs.Where(secret => signals.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_typed_is_readable_in_the_database_its_log_or_any_file()
    {
        var files = Directory.EnumerateFiles(journey.App.Root, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("app.lock", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*")).ToList();

        Assert.Contains(files, file => file.EndsWith("app.db", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("app.db-wal", StringComparison.Ordinal));
        Broken.Nowhere(files.Where(file => Read(file) is var bytes && (Holds(bytes, journey.Run) || Holds(bytes, Phone))));
    }

    [Fact]
    public async Task What_is_counted_is_a_month_and_a_name_that_everybody_has_in_common()
    {
        var counters = await journey.App.WithDbAsync(db => db.Set<Counter>().ToListAsync());

        Assert.True(counters.Count > 5);
        Assert.Empty(counters.Select(counter => counter.What).Except(Counted.All));
        Assert.All(counters, counter => Assert.Matches(@"^\d{4}-\d{2}$", counter.Month));
    }

    [Fact]
    public void Nothing_typed_is_in_an_address_a_header_or_a_title()
        => Broken.Nowhere(
            from exchange in journey.Exchanges
            where exchange.Status != HttpStatusCode.NotFound
            from text in LinksAndTitleOf(exchange).Append(exchange.Headers)
            where text.Contains(journey.Run, StringComparison.Ordinal) || text.Contains(Phone, StringComparison.Ordinal)
            select $"{exchange}: {text}");

    [Fact]
    public void No_inline_script_or_style()
        => Broken.Nowhere(
            from exchange in journey.Exchanges
            where exchange.IsPage
            from element in new HtmlParser().ParseDocument(Encoding.UTF8.GetString(exchange.Body)).All
            where element.LocalName == "style" || element.HasAttribute("style")
                || (element.LocalName == "script"
                    && (element.TextContent.Length > 0 || !element.HasAttribute("src") || !element.HasAttribute("nonce")))
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            select $"{exchange}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}");

    [Fact]
    public void What_is_downloaded_opens_in_no_context_of_ours_and_has_a_neutral_name()
        => Broken.Nowhere(
            from exchange in journey.Exchanges
            where exchange.Headers.Contains("attachment", StringComparison.Ordinal)
            where !exchange.Headers.Contains("Content-Security-Policy: sandbox; default-src 'none'", StringComparison.Ordinal)
                || !exchange.Headers.Contains("Cache-Control: no-store", StringComparison.Ordinal)
            select exchange.ToString());

    private static IEnumerable<string> LinksAndTitleOf(Exchange exchange)
    {
        if (!exchange.IsPage)
        {
            return [];
        }

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(exchange.Body));
        return page.QuerySelectorAll("[href], [src], [action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Append(page.Title ?? "");
    }

    private static byte[] Read(string file)
    {
        using var shared = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        shared.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Holds(byte[] bytes, string text)
        => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    /// <summary>A public id, or the value of a cookie.</summary>
    [GeneratedRegex("(?<=/)[A-Za-z0-9_-]{22}(?=[/? ])|(?<=__Host-[a-z]+=)[^;]{20,}")]
    private static partial Regex Secret();
}
