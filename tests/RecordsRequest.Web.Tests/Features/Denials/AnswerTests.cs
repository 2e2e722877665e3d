using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Denials.DenialApp;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>What is said about a refusal. The request is due on 5 March 2027.</summary>
public sealed class AnswerTests(DenialApp app) : IClassFixture<DenialApp>
{
    private const string Review = "Make a letter: Your letter asking for a second look";
    private const string Content = "Make a letter: Your letter about what their refusal must say";
    private const string Ground = "Make a letter: Your letter about their reason to say no";

    private static readonly DenialContent[] _complete = [.. GroundRule.NoticeContents];

    [Fact]
    public async Task Scenario_24_The_rest_came_and_a_full_no_in_time_leaves_a_second_look_and_a_complaint()
    {
        var (id, patient) = await OpenWhenTheRestCame();

        await patient.Follow("See what you can do");

        Says(patient, "Their no came in time.", "Their letter says all that the rule asks for.",
            "You do not have to wait for the last day, or for a second look.");
        Assert.Equal([Review], LettersOn(patient));
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
    public async Task After_a_no_a_closed_request_is_opened_again_to_make_a_letter()
    {
        var (id, patient) = await OpenWhenTheRestCame();

        await (await patient.Open($"/en/requests/{id}/close")).Choose("They refused").Press("Close this request");
        await patient.Follow("See what you can do");
        var letters = LettersOn(patient).ToList();
        await (await patient.Follow("Open this request again to make a letter")).Press("Open it again");

        Assert.Empty(letters);
        Says(patient, "See what you can do");
    }

    [Fact]
    public async Task Scenario_47_An_unpaid_bill_is_not_on_the_closed_list()
    {
        var patient = await app.ReadAsync(No(DenialGround.UnpaidBill, DenialContent.Basis));

        Says(patient, "The rule has a closed list of reasons, and this is not on it.", "They may not hold back the records for it.",
            "The rule is 45 CFR 164.524(a)(2)-(3).");
        Assert.Equal([Ground, Content], LettersOn(patient));
    }

    [Fact]
    public async Task Scenario_71_A_teens_own_care_is_a_matter_of_state_law()
    {
        var child = Details with { Representative = new(new("Carmen Martínez"), "mother", Authority.Parent) };

        Says(await app.ReadAsync(No(DenialGround.HarmByRepresentative), child), "Then state law decides who may see that part",
            "You can ask for a second look");
        Assert.DoesNotContain("teen", (await app.ReadAsync(No(DenialGround.UnpaidBill))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_76_Only_separate_session_notes_are_outside_and_the_rest_must_come()
    {
        var patient = await app.ReadAsync(No(DenialGround.PsychotherapyNotes, _complete));

        Says(patient,
            "kept apart from the record. Medicines, visit times, test results, diagnosis and plan are not such notes. They must still come.",
            "no right to a second look");
        Assert.Equal([Ground], LettersOn(patient));
    }

    [Fact]
    public async Task Scenario_77_That_it_may_upset_is_no_reason()
        => Says(await app.ReadAsync(No(DenialGround.MightUpset)), "This is not a reason in the rule.",
            "That you may be upset is not enough.", "45 CFR 164.524(a)(3)(i)");

    [Fact]
    public async Task Scenario_78_A_second_look_has_a_reminder_and_no_countdown()
    {
        var id = await app.AddAsync(
            No(DenialGround.LifeOrSafety, _complete), new LetterMadeFacts(Today, Guid.CreateVersion7(), LetterKind.DenialReview));
        var patient = await app.Patient().Open($"/en/requests/{id}");
        Says(patient, "You made a letter on Monday, March 1, 2027 to ask for a second look. The rule sets no number of days for it.");

        await patient.Follow("See what you can do");
        Says(patient, "If you hear nothing, call and ask.");
        Assert.Empty(LettersOn(patient));
    }

    [Fact]
    public async Task Scenario_80_A_copy_may_be_refused_and_a_look_not()
        => Says(await app.ReadAsync(No(DenialGround.Inmate, _complete)),
            "It does not cover a look at the records. So you can still ask to look at them.", "I would like to look at the records.");

    [Fact]
    public async Task Scenario_81_When_the_study_ends_one_can_ask_again()
    {
        var goesOn = await app.ReadAsync(No(DenialGround.Research) with { StudyEndsOn = new(2027, 12, 31) });
        Says(goesOn, "You must have agreed to it when you joined.",
            "The study ends on Friday, December 31, 2027, as you told us. You can ask again from then on.");
        Assert.DoesNotContain("/en/requests/new", HrefsOn(goesOn));

        var over = await app.ReadAsync(No(DenialGround.Research) with { StudyEndsOn = Today });
        Says(over, "The study ended on Monday, March 1, 2027, as you told us. You can ask again now.");
        Assert.Contains("/en/requests/new", HrefsOn(over));
    }

    [Fact]
    public async Task Scenario_82_A_clinic_for_substance_use_needs_no_consent_form_for_ones_own_copy()
    {
        Says(await app.ReadAsync(No(DenialGround.NoneGiven), Details with { Sensitive = [SensitiveKind.SubstanceUse] }),
            "with no consent form (42 CFR 2.23)");
        Assert.DoesNotContain("2.23", (await app.ReadAsync(No(DenialGround.NoneGiven))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_no_is_called_late_and_no_days_are_named_where_none_are_known()
    {
        var late = No(DenialGround.LifeOrSafety, _complete) with { On = Today };
        var (sentOn, gotOn) = (new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 29));
        var id = await app.AddAsync(Details with { MadeOn = sentOn }, Sent with { On = sentOn }, Received with { On = gotOn }, late);
        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");
        Says(patient, "Their no came 1 day after the last day.");

        patient = await app.Patient().Open($"/en/requests/{await app.AddAsync(Details, Sent, late)}/denial/answer");
        Assert.DoesNotContain("in time", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_told_with_what_came_asks_what_they_said()
    {
        var id = await app.AddAsync(new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.Refused], null));
        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");
        Assert.Equal($"/en/requests/{id}/denial", patient.At);

        await (await patient.Open($"/en/requests/{id}")).Follow("Tell us what they said");
        Assert.Equal($"/en/requests/{id}/denial", patient.At);
    }

    [Fact]
    public async Task Once_the_records_came_nothing_is_refused_any_more()
    {
        var id = await app.AddAsync(No(DenialGround.UnpaidBill), new ArrivalFacts(Today, [ItemOutcome.All, ItemOutcome.All], null));

        Assert.Equal($"/en/requests/{id}", (await app.Patient().Open($"/en/requests/{id}/denial/answer")).At);
        Assert.DoesNotContain("See what you can do", (await app.Patient().Open($"/en/requests/{id}")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Coverage.NotSure, DeliveryMethod.Portal, "We do not know that HIPAA")]
    [InlineData(Coverage.NotSure, DeliveryMethod.NamedPerson, "We do not know that HIPAA")]
    public async Task Where_the_rule_may_not_hold_nothing_is_said_in_its_name(Coverage coverage, DeliveryMethod method, string instead)
    {
        var details = Details with
        {
            Provider = Details.Provider with { Coverage = coverage },
            Delivery = Details.Delivery with { Method = method, NamedPerson = new(new("Dr. Lee"), null, null) },
        };
        var id = await app.AddAsync(details, Sent, No(DenialGround.UnpaidBill));
        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");

        Says(patient, instead);
        Assert.All(
            ["45 CFR", "closed list", "complain", "Make a letter"], claim => Assert.DoesNotContain(claim, patient.Words, StringComparison.Ordinal));
        await patient.Open($"/en/requests/{id}/denial");
        Assert.All(["the rule", "HHS", "must"], claim => Assert.DoesNotContain(claim, patient.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Review_05_a_no_to_a_named_person_leaves_the_days_and_the_complaint_and_no_rule_on_notices()
    {
        var delivery = Details.Delivery with { Method = DeliveryMethod.NamedPerson, NamedPerson = new(new("Dr. Lee"), null, null) };
        var id = await app.AddAsync(Details with { Delivery = delivery }, Sent, Received, No(DenialGround.UnpaidBill));
        var patient = await app.Patient().Open($"/en/requests/{id}");
        Says(patient, "They must answer by Friday, March 5, 2027.", "The days hold for what is in their electronic record.");

        await patient.Follow("See what you can do");
        Says(patient, "Fewer rules hold for that.");
        Assert.Contains($"/en/requests/{id}/complaint", HrefsOn(patient));
        Assert.DoesNotContain("closed list", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Spanish_reader_gets_the_English_sentence_and_what_it_means()
    {
        var patient = await app.ReadAsync(No(DenialGround.NoneGiven), language: "es");

        Assert.Equal("Please send me the no in writing, with the reason.", patient.Page.QuerySelector("blockquote[lang=en]")!.TextContent);
        Says(patient, "Esto quiere decir: Por favor envíeme la negativa por escrito, con la razón.");
    }

    private async Task<(string Id, Patient Patient)> OpenWhenTheRestCame()
    {
        var id = await app.AddAsync(
            new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.Waiting], null), No(DenialGround.LifeOrSafety, _complete));
        return (id, await app.Patient().Open($"/en/requests/{id}"));
    }

    private static void Says(Patient patient, params string[] sentences)
        => Assert.All(sentences, sentence => Assert.Contains(sentence, patient.Words, StringComparison.Ordinal));

    private static IEnumerable<string> LettersOn(Patient patient)
        => patient.Page.QuerySelectorAll("main a[href*='/write/']").Select(link => link.TextContent.Trim());

    private static IEnumerable<string> HrefsOn(Patient patient) => patient.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!);
}
