using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Complaints;

public sealed class ComplaintTests : IAsyncDisposable
{
    private const string Link = "Complain to the government";

    private RequestsApp _app = null!;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Scenario_93_From_the_first_late_day_a_person_can_complain_until_1_September()
    {
        _app = await RequestsApp.StartAsync(DayThirty);
        var id = await _app.AddAsync(Sent, Received);
        var inTime = (await OpenAsync(id, "")).Words;

        _app.SetToday(new(2027, 3, 6));
        var patient = await OpenAsync(id, "");
        await patient.Follow(Link);

        Assert.DoesNotContain(Link, inTime, StringComparison.Ordinal);
        Assert.Contains("Your days are counted from Friday, March 5, 2027. 179 days are left: the last day is Wednesday, September 1, 2027.",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains("We never send a complaint for you.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The days still count.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("1-800", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "In published cases offices sent the records after OCR wrote.", "does not get your records")]
    [InlineData("es", "En casos publicados, las oficinas enviaron los expedientes después de que OCR les escribió.", "No consigue sus expedientes")]
    public async Task Review_25_what_a_complaint_can_do_is_told_as_it_was_published(string language, string said, string never)
    {
        _app = await RequestsApp.StartAsync(new(2027, 3, 6));
        var patient = await _app.Patient().Open($"/{language}/requests/{await _app.AddAsync(Sent, Received)}/complaint");

        Assert.Contains(said, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(never, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_24_the_other_doors_stand_with_what_they_can_do()
    {
        _app = await RequestsApp.StartAsync(new(2027, 3, 6));
        var patient = await OpenAsync(await _app.AddAsync(Sent, Received), "/complaint");

        Assert.Contains("the Report Information Blocking Portal.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("That office need not take up your own case.", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 31, "1 day is left: the last day is Wednesday, September 1, 2027.")]
    [InlineData(9, 1, "Today, Wednesday, September 1, 2027, is the last day.")]
    [InlineData(9, 2, "The 180 days ended on Wednesday, September 1, 2027.")]
    public async Task The_last_day_is_counted_down_in_words(int month, int day, string words)
    {
        _app = await RequestsApp.StartAsync(new(2027, month, day));
        var patient = await OpenAsync(await _app.AddAsync(Sent, Received), "/complaint");

        Assert.Contains(words, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_96_After_180_days_the_person_is_asked_for_the_good_reason_and_not_turned_away()
    {
        _app = await RequestsApp.StartAsync(new(2027, 12, 1));
        var patient = await OpenAsync(await _app.AddAsync(Sent, Received), "/complaint");

        var page = patient.Words;
        await patient.Fill("Why you could not complain sooner (optional)", "I was in the hospital.").Press("Look at the sheet");

        Assert.Contains("OCR can take a late complaint if you had a good reason.", page, StringComparison.Ordinal);
        Assert.Contains("I was in the hospital.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("160.306(b)(3)", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_97_A_second_complaint_brings_the_number_of_the_first_and_the_new_day()
    {
        _app = await RequestsApp.StartAsync(new(2027, 7, 1));
        var id = await _app.AddAsync(Sent, Received, new ComplaintFacts(new(2027, 4, 1), ComplaintStep.Filed, null, null));
        var log = await OpenAsync(id, "/complaint/log");

        await log.Choose("The Office for Civil Rights wrote back")
            .FillDate("When was that?", "6", "1", "2027").Fill("Their number for it (optional)", "27-00991").Press("Save");
        var patient = await OpenAsync(id, "/complaint");
        var (page, number) = (patient.Words, patient.ValueOf("Number of an earlier complaint about this (optional)"));
        await patient.Press("Look at the sheet");

        Assert.Contains("The Office for Civil Rights wrote back Their number: 27-00991", log.Words, StringComparison.Ordinal);
        Assert.Contains("you can complain again", page, StringComparison.Ordinal);
        Assert.Equal("27-00991", number);
        Assert.Contains("Yes. OCR transaction number 27-00991, sent on April 1, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("July 1, 2027. I still do not have a full answer.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_85_For_a_place_that_HIPAA_may_not_reach_no_complaint_is_offered()
    {
        var id = await AddWhereHipaaMayNotReachAsync();

        var patient = await OpenAsync(id, "");

        Assert.DoesNotContain(Link, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/complaint")]
    [InlineData("/complaint/log")]
    public async Task Scenario_85_For_a_place_that_HIPAA_may_not_reach_no_such_page_exists(string page)
    {
        var id = await AddWhereHipaaMayNotReachAsync();

        var patient = await OpenAsync(id, page);

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
    }

    [Fact]
    public async Task Scenario_103_Inside_the_30_days_blocking_is_another_complaint_and_no_countdown()
    {
        _app = await RequestsApp.StartAsync(new(2027, 2, 20));
        var patient = await OpenAsync(await _app.AddAsync(Sent, Received), "/complaint");

        Assert.Contains("In what you told us, we see nothing yet.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("It sets no number of days.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("left", patient.Words, StringComparison.Ordinal);
        Assert.Null(patient.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_complaint_about_a_closed_request_can_still_be_told()
    {
        _app = await RequestsApp.StartAsync(new(2027, 6, 1));
        var id = await _app.AddAsync(
            Sent, Received, new ArrivalFacts(
                new(2027, 5, 1), [ItemOutcome.All, ItemOutcome.All], null), new ClosedFacts(new(2027, 5, 2), ClosingOutcome.Complete, null));
        var patient = await OpenAsync(id, "");

        await patient.Follow(Link);
        await patient.Follow("I sent a complaint, or it was answered");
        await patient.Choose("I sent a complaint to the Office for Civil Rights").FillDate("When was that?", "5", "30", "2027").Press("Save");

        Assert.Contains("You sent a complaint to the Office for Civil Rights", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_to_a_complaint_must_be_chosen()
    {
        _app = await RequestsApp.StartAsync(new(2027, 6, 1));
        var patient = await OpenAsync(await _app.AddAsync(Sent, Received), "/complaint/log");

        await patient.Press("Save");

        Assert.Equal(["Choose what happened"], patient.Errors);
    }

    private async Task<string> AddWhereHipaaMayNotReachAsync()
    {
        _app = await RequestsApp.StartAsync(new(2027, 9, 1));
        return await _app.Filing.AddAsync(
            _app.Me, Details with { Provider = Details.Provider with { Coverage = Coverage.NotSure } }, hasClock: false, Sent, Received);
    }

    private Task<Patient> OpenAsync(string id, string page) => _app.Patient().Open($"/en/requests/{id}{page}");
}
