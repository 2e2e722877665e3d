using System.Net;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Calls;

public sealed class CallTests() : RequestsStory(new(2027, 3, 1))
{
    [Fact]
    public async Task The_number_and_what_the_office_asks_for_stand_on_top()
    {
        var patient = await OpenAsync("en", Sent, Received);
        var number = patient.Page.QuerySelector("main a[href^='tel:']")!;

        Assert.Equal(("tel:+15125550142", "Call 512-555-0142"), (number.GetAttribute("href"), number.TextContent));
        Assert.Matches("Reference number RR-.{9} Patient Rosa Martínez Born April 28, 1949", patient.Words);
        Assert.Matches(@"^Call the office \(RR-.{9}\) – My Records Request$", patient.Page.Title);
    }

    [Fact]
    public async Task Without_a_number_it_says_where_to_look()
    {
        var details = Details with { Provider = Details.Provider with { Phone = null } };
        var patient = await App.Patient().Open($"/en/requests/{await App.Filing.AddAsync(App.Me, details, hasClock: true, Sent)}/call");

        Assert.Contains("We do not have their phone number.", patient.Words, StringComparison.Ordinal);
        Assert.Null(patient.Page.QuerySelector("main a[href^='tel:']"));
    }

    [Fact]
    public async Task What_to_say_needs_no_explaining_to_who_reads_English()
    {
        var patient = await OpenAsync("en", Sent, Received);

        Assert.Contains("The answer is due by Friday, March 5, 2027. Will I have the records by then?", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("This means", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_say_is_English_and_Spanish_readers_see_what_it_means()
    {
        var patient = await OpenAsync("es", Sent, Received);

        Assert.Equal(["Spanish, please. I need an interpreter.", "The answer is due by Friday, March 5, 2027. Will I have the records by then?"],
            patient.Page.QuerySelectorAll("blockquote[lang=en]").Take(2).Select(line => line.TextContent));
        Assert.Contains("En español, por favor. Necesito un intérprete.", patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "Esto quiere decir: La respuesta se debe dar a más tardar el viernes 5 de marzo de 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_2_Without_a_receipt_the_first_thing_to_ask_is_whether_it_came()
    {
        var patient = await OpenAsync("en", Sent);

        Assert.Equal("I sent you a request for medical records on Sunday, January 31, 2027. Did you get it? On what day?",
            patient.Page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public async Task What_they_asked_to_be_paid_is_named_as_it_is_spoken()
    {
        var patient = await OpenAsync("es", Sent, Received, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 85)], null));

        Assert.Contains("You named a cost of $85.00.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_written_down_and_its_promise_stands_beside_the_last_day()
    {
        var patient = await OpenAsync("en", Sent, Received);

        await patient.Fill("Who did you talk to? (optional)", "Maria").Fill("What did they say? (optional)", "It is at the scanner")
            .FillDate("What date did they promise? (optional)", "March", "3", "2027").Press("Save");

        Assert.Contains("They promised Wednesday, March 3, 2027. The law’s date is Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("4 days left", patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "You spoke with the office You spoke to: Maria What they said: It is at the scanner "
                + "They promised your records by Wednesday, March 3, 2027.",
            patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_before_the_day_of_the_call_is_refused_with_the_reason()
    {
        var patient = await OpenAsync("en", Sent, Received);

        await patient.Fill("Who did you talk to? (optional)", "Maria")
            .FillDate("What date did they promise? (optional)", "2", "28", "2027").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["The date must be Monday, March 1, 2027 or later. You spoke with them that day."], patient.Errors);
        Assert.Equal("Maria", patient.ValueOf("Who did you talk to? (optional)"));
    }

    [Fact]
    public async Task A_promise_for_the_day_of_the_call_can_be_kept()
    {
        var patient = await OpenAsync("en", Sent, Received);

        await patient.FillDate("What date did they promise? (optional)", "3", "1", "2027").Press("Save");

        Assert.Contains("They promised Monday, March 1, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "2", "2027", "The date must be today or earlier")]
    [InlineData("1", "30", "2027", "The date must be Sunday, January 31, 2027 or later. You made your letter that day.")]
    [InlineData("2", "30", "2027", "This date does not exist. Check the day and the month.")]
    [InlineData("", "", "", "Enter the day you talked")]
    public async Task A_day_on_which_nobody_can_have_called_is_refused(string month, string day, string year, string message)
    {
        var patient = await OpenAsync("en", Sent, Received);

        await patient.FillDate("What day did you talk?", month, day, year).Press("Save");

        Assert.Equal([message], patient.Errors);
    }

    [Fact]
    public async Task Scenario_85_Where_HIPAA_may_not_reach_a_call_needs_no_rule_and_a_promise_no_last_day()
    {
        var id = await App.Filing.AddAsync(App.Me, Details, hasClock: false, Sent, Received, new CallFacts(DayZero, null, null, new(2027, 3, 9)));
        var patient = await App.Patient().Open($"/en/requests/{id}/call");

        var page = patient.Words;
        await patient.Press("Save");

        Assert.Contains("You told me I would have the records by Tuesday, March 9, 2027. Is that date still good?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("due", page, StringComparison.Ordinal);
        Assert.Contains("They promised your records by Tuesday, March 9, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("law", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_request_has_no_call_to_prepare()
    {
        var id = await App.AddAsync(Sent, Received, new ClosedFacts(DayZero, ClosingOutcome.Complete, null));

        Assert.Equal($"/en/requests/{id}?notice=stale", (await App.Patient().Open($"/en/requests/{id}/call")).At);
    }

    [Fact]
    public async Task It_is_plain_enough_to_be_read_out()
    {
        EventFacts[][] lives =
        [
            [], [Sent], [Sent, new ReturnedFacts(DayZero, null)], [Sent, Received, new CallFacts(DayZero, null, null, new(2027, 3, 9))],
            [Sent, Received with { Basis = ReceiptBasis.Estimated }, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 85)], null)],
            [Sent, Received, new ReadyFacts(DayZero, null) { IsAccepted = true }],
            [Sent, Received, new ArrivalFacts(DayZero, [ItemOutcome.All, ItemOutcome.Refused], null)],
        ];
        foreach (var life in lives)
        {
            Assert.InRange(ReadingEase.EnglishGrade(PlainWordsTests.SentencesOn(await OpenAsync("en", life))), 0, PlainWordsTests.HardestGrade);
            Assert.InRange(ReadingEase.SpanishEase(PlainWordsTests.SentencesOn(await OpenAsync("es", life))), PlainWordsTests.LeastEase, 110);
        }
    }

    private async Task<Patient> OpenAsync(string language, params EventFacts[] happened)
    {
        var patient = await App.Patient().Open($"/{language}/requests/{await App.AddAsync(happened)}/call");
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        return patient;
    }
}
