using System.Net;
using AngleSharp.Html.Dom;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

public sealed class AdviceTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    [Theory]
    [InlineData("en", "We do not have their phone number.")]
    [InlineData("es", "No tenemos su número de teléfono.")]
    public async Task What_to_say_without_a_number_to_call_says_where_to_find_one(string language, string words)
    {
        var id = await app.AddAsync(Details with { Provider = Details.Provider with { Phone = null } });

        Assert.Contains(words, (await app.Open("own-form", language, id)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain(words, (await app.Open("own-form", language)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_says_what_happened_reads_what_helps_and_keeps_it_in_the_log()
    {
        var id = await app.AddAsync(Details, Sent, Received);
        var patient = await app.Patient().Open($"/en/requests/{id}");

        await patient.Tell("They want something from me, or said something else");
        await patient.Follow("They say that I owe them money");
        var advice = patient.Heading;
        await patient.FillDate("When was that?", "2", "20", "2027")
            .Fill("Anything to remember? (optional)", "Ms. Lee, at noon").Press("Keep it in my log");

        Assert.Equal("They say that I owe them money", advice);
        Assert.Equal($"/en/requests/{id}?notice=recorded", patient.At);
        Assert.Contains("Saturday, February 20, 2027 What they said or did: They say that I owe them money", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Ms. Lee, at noon", patient.Words, StringComparison.Ordinal);
        Assert.Contains("They must answer by Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "30", "2027")]
    [InlineData("3", "2", "2027")]
    [InlineData("2", "30", "2027")]
    public async Task A_day_that_cannot_be_is_refused_and_the_text_is_kept(string month, string day, string year)
    {
        var patient = await app.Open("tell-why");

        await patient.FillDate("When was that?", month, day, year).Fill("Anything to remember? (optional)", "<b>why</b>").Press("Keep it in my log");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Single(patient.Errors);
        Assert.Equal("<b>why</b>", patient.ValueOf("Anything to remember? (optional)"));
        Assert.Equal("They want to know why I want the records", patient.Heading);
    }

    [Fact]
    public async Task Two_tabs_are_told_apart_and_a_double_press_keeps_one_line()
    {
        var id = await app.AddAsync(Details, Sent, Received);
        var (first, second, again) = (await app.Open("pay-first", id: id), await app.Open("id-check", id: id), await app.Open("pay-first", id: id));

        KeyOf(again).Value = KeyOf(first).Value;
        await first.Press("Keep it in my log");
        await again.Press("Keep it in my log");
        await second.Press("Keep it in my log");

        Assert.Equal($"/en/requests/{id}?notice=recorded", again.At);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(4, (await app.Patient().Open($"/en/requests/{id}")).Page.QuerySelectorAll(".app-timeline > li").Length);
    }

    [Theory]
    [InlineData("no-such-thing")]
    [InlineData("OwnForm")]
    [InlineData("0")]
    public async Task What_is_not_in_the_list_is_not_there(string slug) => Assert.Equal(HttpStatusCode.NotFound, (await app.Open(slug)).Status);

    [Theory]
    [InlineData("")]
    [InlineData("/silence")]
    public async Task A_closed_request_is_opened_again_first(string page)
    {
        var id = await app.AddAsync(Details, Sent, new ClosedFacts(new(2027, 2, 20), ClosingOutcome.Denied, null));
        var patient = await app.Patient().Open($"/en/requests/{id}/obstacles{page}");

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
    }

    [Fact]
    public async Task A_Spanish_reader_asks_for_an_interpreter_and_gets_the_English_sentence_and_what_it_means()
    {
        var patient = await app.Open("unpaid-bill", "es");

        Assert.Equal(
            ["Spanish, please. I need an interpreter.", "The bill is a different matter. Please send the records now."],
            patient.Page.QuerySelectorAll("blockquote[lang=en]").Select(line => line.TextContent));
        Assert.Contains("Esto quiere decir: La factura es otro asunto.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_85_Where_HIPAA_may_not_apply_nothing_is_said_in_its_name()
    {
        var list = await app.Open("", id: app.IdWithoutHipaa);

        var pages = new List<(string Heading, string Words)>();
        foreach (var link in list.Page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!))
        {
            var patient = await app.Patient().Open(link);
            pages.Add((patient.Heading, patient.Words));
        }

        Assert.NotEmpty(pages);
        Assert.All(
            (string[])["164.5", "HHS", "due by"],
            claim => Assert.DoesNotContain(pages, page => page.Words.Contains(claim, StringComparison.Ordinal)));
        Assert.All(
            pages, page => Assert.DoesNotContain("30", page.Words.Replace(page.Heading, "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static IHtmlInputElement KeyOf(Harness.Patient patient) => (IHtmlInputElement)patient.Page.QuerySelector("input[name=FormKey]")!;
}
