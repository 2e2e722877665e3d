using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Denials.DenialApp;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>What there is to do after a refusal, and when there is nothing more to do about it.</summary>
public sealed class AfterDenialTests(DenialApp app) : IClassFixture<DenialApp>
{
    private static readonly DenialFacts _no = No(DenialGround.LifeOrSafety, [.. GroundRule.NoticeContents]);

    [Fact]
    public async Task Scenario_24_The_rest_came_and_a_full_no_in_time_leaves_a_second_look_and_a_complaint()
    {
        var (id, patient) = await OpenWhenTheRestCame();

        await patient.Follow("See what you can do");

        Says(patient, "Their no came in time.", "Their letter says all that the rule asks for.",
            "You do not have to wait for the last day, or for a second look.");
        Assert.Equal(["Make a letter: Your letter asking for a second look"], LettersOn(patient));
        Assert.Contains($"/en/requests/{id}/complaint", HrefsOn(patient));
        Assert.Contains($"/en/requests/{id}/write/denial-review", HrefsOn(patient));
    }

    [Fact]
    public async Task Scenario_24_When_the_rest_came_the_request_need_not_be_closed()
    {
        var (_, patient) = await OpenWhenTheRestCame();

        Says(patient, "You do not have to close this request. First see what you can do about the no.");
    }

    [Fact]
    public async Task After_a_no_a_closed_request_offers_no_letter()
    {
        var patient = await CloseWhenTheRestCame();

        await patient.Follow("See what you can do");

        Assert.Empty(LettersOn(patient));
    }

    [Fact]
    public async Task After_a_no_a_closed_request_is_opened_again_to_make_a_letter()
    {
        var patient = await (await CloseWhenTheRestCame()).Follow("See what you can do");

        await (await patient.Follow("Open this request again to make a letter")).Press("Open it again");

        Says(patient, "See what you can do");
    }

    [Fact]
    public async Task Scenario_78_A_second_look_has_no_countdown()
    {
        var patient = await OpenWhenASecondLookWasAskedFor();

        Says(patient, "You made a letter on Monday, March 1, 2027 to ask for a second look. The rule sets no number of days for it.");
    }

    [Fact]
    public async Task Scenario_78_Who_asked_for_a_second_look_is_reminded_to_call_and_makes_no_second_letter()
    {
        var patient = await OpenWhenASecondLookWasAskedFor();

        await patient.Follow("See what you can do");

        Says(patient, "If you hear nothing, call and ask.");
        Assert.Empty(LettersOn(patient));
    }

    [Fact]
    public async Task A_no_told_with_what_came_asks_what_they_said()
    {
        var id = await app.AddAsync(new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.Refused], null));

        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");

        Assert.Equal($"/en/requests/{id}/denial", patient.At);
    }

    [Fact]
    public async Task A_no_told_with_what_came_leads_from_the_request_to_what_they_said()
    {
        var id = await app.AddAsync(new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.Refused], null));
        var patient = await app.Patient().Open($"/en/requests/{id}");

        await patient.Follow("Tell us what they said");

        Assert.Equal($"/en/requests/{id}/denial", patient.At);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/denial/answer", "?notice=stale")]
    public async Task Once_the_records_came_nothing_is_refused_any_more(string page, string notice)
    {
        var id = await app.AddAsync(No(DenialGround.UnpaidBill), new ArrivalFacts(Today, [ItemOutcome.All, ItemOutcome.All], null));

        var patient = await app.Patient().Open($"/en/requests/{id}{page}");

        Assert.Equal($"/en/requests/{id}{notice}", patient.At);
        Assert.DoesNotContain("See what you can do", patient.Words, StringComparison.Ordinal);
    }

    private async Task<(string Id, Patient Patient)> OpenWhenTheRestCame()
    {
        var id = await app.AddAsync(new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.Waiting], null), _no);
        return (id, await app.Patient().Open($"/en/requests/{id}"));
    }

    private async Task<Patient> CloseWhenTheRestCame()
    {
        var (id, patient) = await OpenWhenTheRestCame();
        return await (await patient.Open($"/en/requests/{id}/close")).Choose("They refused").Press("Close this request");
    }

    private async Task<Patient> OpenWhenASecondLookWasAskedFor()
    {
        var id = await app.AddAsync(_no, new LetterMadeFacts(Today, Guid.CreateVersion7(), LetterKind.DenialReview));
        return await app.Patient().Open($"/en/requests/{id}");
    }
}
