using System.Net;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class RequestPageTests : RequestsStory
{
    [Fact]
    public async Task Scenario_1_The_countdown_names_the_last_day_and_why()
    {
        App.SetToday(new(2027, 2, 15));
        var patient = await OpenAsync("en", Sent, Received);

        Assert.Contains(
            "18 days left They must answer by Friday, March 5, 2027. That is 30 days after they got your letter on Wednesday, February 3, 2027.",
            Panel(patient), StringComparison.Ordinal);
        Assert.Contains("45 CFR 164.524(b)(2)", patient.Words, StringComparison.Ordinal);
        Assert.Contains("February 3, 2027 plus 30 days is Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The latest date they could ever use is Sunday, April 4, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_1_The_countdown_reads_as_well_in_Spanish()
    {
        App.SetToday(new(2027, 3, 1));
        var patient = await OpenAsync("es", Sent, Received);

        Assert.Contains("Faltan 4 días Deben responder a más tardar el viernes 5 de marzo de 2027.", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("Puede llamar para preguntar.", Panel(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_2_A_sent_letter_without_receipt_has_no_countdown_and_asks_for_the_day()
    {
        App.SetToday(new(2027, 4, 20));
        var patient = await OpenAsync("en", Sent);

        Assert.Contains("The 30 days start when they get it", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("This is only a guess.", Panel(patient), StringComparison.Ordinal);
        Assert.DoesNotContain("late", Panel(patient), StringComparison.Ordinal);
        Assert.DoesNotContain("Why this date?", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_they_got_it_is_asked_for_even_where_something_else_comes_next()
    {
        App.SetToday(new(2027, 2, 15));
        var patient = await OpenAsync("en", Sent, new ArrivalFacts(new(2027, 2, 10), [.. Details.Items.Select(_ => ItemOutcome.Part)], null));

        Assert.Equal(
            ["Ask for what is missing", "Tell us the day they got it"],
            patient.Page.QuerySelectorAll(".app-next .usa-button").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public async Task Scenario_2_A_countdown_from_a_guessed_day_says_so()
    {
        App.SetToday(new(2027, 3, 6));
        var patient = await OpenAsync("en", Sent, Received with { Basis = ReceiptBasis.Estimated });

        Assert.Contains("You guessed the day they got it, so this date is a guess too.", Panel(patient), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-03-05", "The answer is due today")]
    [InlineData("2027-03-06", "1 day late")]
    [InlineData("2027-03-10", "5 days late")]
    public async Task Scenario_10_A_request_is_late_from_the_day_after_its_last_day(string today, string heading)
    {
        App.SetToday(DateOnly.Parse(today, null));
        var patient = await OpenAsync("en", Sent, Received);

        Assert.Equal(heading, patient.Page.QuerySelector(".app-standing h2")!.TextContent);
    }

    [Theory]
    [InlineData("2027-03-05T23:59-06:00", "due today")]
    [InlineData("2027-03-06T00:00-06:00", "1 day late")]
    public async Task Scenario_10_The_day_turns_at_midnight_where_the_patient_is(string now, string standing)
    {
        var id = await App.AddAsync(Sent, Received);
        App.Host.Time.AdjustTime(DateTimeOffset.Parse(now, null));

        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains(standing, Panel(patient), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-03-22T23:59-05:00", "due today")]
    [InlineData("2027-03-23T00:00-05:00", "1 day late")]
    public async Task Scenario_11_The_change_to_summer_time_moves_no_day(string now, string standing)
    {
        var id = await App.AddAsync(Sent, Received with { On = new(2027, 2, 20) });
        App.Host.Time.AdjustTime(DateTimeOffset.Parse(now, null));

        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains(standing, Panel(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_12_A_valid_notice_of_more_time_moves_the_countdown()
    {
        App.SetToday(new(2027, 3, 8));
        var patient = await OpenAsync(
            "en", Sent, Received, new ExtensionFacts(true, new(2027, 3, 4), new(2027, 3, 4), "Staff are out", new(2027, 3, 20)));

        Assert.Contains("They wrote that they need more time: 12 days left", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("Saturday, March 20, 2027", Panel(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_that_came_late_is_shown_as_arguable()
    {
        App.SetToday(new(2027, 3, 8));
        var patient = await OpenAsync(
            "en", Sent, Received, new ExtensionFacts(true, new(2027, 3, 4), new(2027, 3, 8), "Staff are out", new(2027, 3, 20)));

        Assert.Contains("Their letter came after day 30, which was Friday, March 5, 2027.", Panel(patient), StringComparison.Ordinal);
        Assert.DoesNotContain(
            patient.Page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.EndsWith("reminder-letter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scenario_25_Records_that_wait_at_the_office_are_not_late()
    {
        App.SetToday(DayZero.AddDays(40));
        var patient = await OpenAsync("en", Sent, Received, new ReadyFacts(DayZero.AddDays(28), null) { IsAccepted = true });

        Assert.Contains("Your records are ready to pick up", Panel(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_29_A_returned_letter_has_no_clock_and_keeps_its_log()
    {
        App.SetToday(new(2027, 4, 20));
        var patient = await OpenAsync("en", Sent, Received, new ReturnedFacts(DayThirty, "Moved away"));

        Assert.Contains("Your letter came back", Panel(patient), StringComparison.Ordinal);
        Assert.Equal(4, patient.Page.QuerySelectorAll(".app-timeline li").Length);
        Assert.Contains("Your note: Moved away", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_85_Where_HIPAA_may_not_reach_no_days_are_counted_on_any_page(string language)
    {
        App.SetToday(new(2027, 4, 20));
        var id = await App.Filing.AddAsync(App.Me, Details, hasClock: false, Sent, Received);
        foreach (var page in (string[])["", "/receipt", "/more-time", "/returned", "/pick-up", "/arrival", "/close", "/withdraw"])
        {
            var patient = await App.Patient().Open($"/{language}/requests/{id}{page}");

            Assert.Equal(HttpStatusCode.OK, patient.Status);
            Assert.DoesNotContain("164.524", patient.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("30 days", patient.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("30 días empiezan", patient.Words, StringComparison.Ordinal);
            Assert.Null(patient.Page.QuerySelector(".app-bar"));
        }
    }

    [Fact]
    public async Task The_timeline_is_newest_first_and_says_who_told_whom()
    {
        App.SetToday(new(2027, 3, 1));

        var patient = await OpenAsync("en", Sent with { Method = SendMethod.CertifiedMail, TrackingNumber = "9407 3000" }, Received);

        var lines = patient.Page.QuerySelectorAll("ol.app-timeline[reversed] li");
        Assert.Equal(
            ["They got your letter", "You sent your letter", "You made your letter"], lines.Select(line => line.QuerySelector("h3")!.TextContent));
        Assert.Equal("2027-02-03", lines[0].QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("You said: The office told me", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("You told us that day.", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("9407 3000", lines[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("We made it from your answers.", lines[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_title_nor_address_says_whose_records_are_wanted_or_where()
    {
        var patient = await OpenAsync("en", Sent);

        Assert.Equal($"Your request ({patient.Page.QuerySelector(".app-reference")!.TextContent}) – My Records Request", patient.Page.Title);
        Assert.Equal("Your request to Lakeside Clinic", patient.Heading);
    }

    private async Task<Patient> OpenAsync(string language, params EventFacts[] happened)
    {
        var id = await App.AddAsync(happened);
        var patient = await App.Patient().Open($"/{language}/requests/{id}");
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        return patient;
    }

    private static string Panel(Patient patient)
        => string.Join(' ', patient.Page.QuerySelector(".app-standing")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
