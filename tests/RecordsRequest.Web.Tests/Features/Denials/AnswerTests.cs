using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Denials.DenialApp;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>What is said about a refusal. The request is due on 5 March 2027.</summary>
public sealed class AnswerTests(DenialApp app) : IClassFixture<DenialApp>
{
    private const string Content = "Make a letter: Your letter about what their refusal must say";
    private const string Ground = "Make a letter: Your letter about their reason to say no";

    private static readonly DenialContent[] _complete = [.. GroundRule.NoticeContents];

    private static readonly DenialFacts _tooLate = No(DenialGround.LifeOrSafety, _complete) with { On = Today };

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

        var mother = await app.ReadAsync(No(DenialGround.HarmByRepresentative), child);

        Says(mother, "Then state law decides who may see that part", "You can ask for a second look");
    }

    [Fact]
    public async Task Scenario_71_Who_asks_for_their_own_records_reads_nothing_of_teens()
    {
        var patient = await app.ReadAsync(No(DenialGround.UnpaidBill));

        Assert.DoesNotContain("teen", patient.Words, StringComparison.Ordinal);
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
    public async Task Scenario_80_A_copy_may_be_refused_and_a_look_not()
        => Says(await app.ReadAsync(No(DenialGround.Inmate, _complete)),
            "It does not cover a look at the records. So you can still ask to look at them.", "I would like to look at the records.");

    [Fact]
    public async Task Scenario_81_While_the_study_goes_on_it_is_said_from_when_one_can_ask_again()
    {
        var patient = await app.ReadAsync(No(DenialGround.Research) with { StudyEndsOn = new(2027, 12, 31) });

        Says(patient, "You must have agreed to it when you joined.",
            "The study ends on Friday, December 31, 2027, as you told us. You can ask again from then on.");
        Assert.DoesNotContain("/en/requests/new", HrefsOn(patient));
    }

    [Fact]
    public async Task Scenario_81_When_the_study_ends_one_can_ask_again()
    {
        var patient = await app.ReadAsync(No(DenialGround.Research) with { StudyEndsOn = Today });

        Says(patient, "The study ended on Monday, March 1, 2027, as you told us. You can ask again now.");
        Assert.Contains("/en/requests/new", HrefsOn(patient));
    }

    [Fact]
    public async Task Scenario_82_A_clinic_for_substance_use_needs_no_consent_form_for_ones_own_copy()
        => Says(await app.ReadAsync(No(DenialGround.NoneGiven), Details with { Sensitive = [SensitiveKind.SubstanceUse] }),
            "with no consent form (42 CFR 2.23)");

    [Fact]
    public async Task Scenario_82_Nothing_is_said_of_consent_where_no_such_records_are_asked_for()
    {
        var patient = await app.ReadAsync(No(DenialGround.NoneGiven));

        Assert.DoesNotContain("2.23", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_after_the_last_day_is_called_late()
    {
        var (sentOn, gotOn) = (new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 29));
        var id = await app.AddAsync(Details with { MadeOn = sentOn }, Sent with { On = sentOn }, Received with { On = gotOn }, _tooLate);

        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");

        Says(patient, "Their no came 1 day after the last day.");
    }

    [Fact]
    public async Task A_no_is_not_called_in_time_where_no_day_of_receipt_is_known()
    {
        var id = await app.AddAsync(Details, Sent, _tooLate);

        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");

        Assert.DoesNotContain("in time", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Coverage.NotSure, DeliveryMethod.Portal, "We do not know that HIPAA")]
    [InlineData(Coverage.NotSure, DeliveryMethod.NamedPerson, "We do not know that HIPAA")]
    public async Task Where_the_rule_may_not_hold_nothing_is_said_in_its_name(Coverage coverage, DeliveryMethod method, string instead)
    {
        var id = await app.AddAsync(AskedOf(coverage, method), Sent, No(DenialGround.UnpaidBill));

        var patient = await app.Patient().Open($"/en/requests/{id}/denial/answer");

        Says(patient, instead);
        Assert.All(
            ["45 CFR", "closed list", "complain", "Make a letter"], claim => Assert.DoesNotContain(claim, patient.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DeliveryMethod.Portal)]
    [InlineData(DeliveryMethod.NamedPerson)]
    public async Task Where_the_rule_may_not_hold_a_no_is_asked_about_without_it(DeliveryMethod method)
    {
        var id = await app.AddAsync(AskedOf(Coverage.NotSure, method), Sent, No(DenialGround.UnpaidBill));

        var patient = await app.Patient().Open($"/en/requests/{id}/denial");

        Assert.All(["the rule", "HHS", "must"], claim => Assert.DoesNotContain(claim, patient.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Review_05_a_no_to_a_named_person_leaves_the_days()
    {
        var id = await app.AddAsync(AskedOf(Coverage.Yes, DeliveryMethod.NamedPerson), Sent, Received, No(DenialGround.UnpaidBill));

        var patient = await app.Patient().Open($"/en/requests/{id}");

        Says(patient, "They must answer by Friday, March 5, 2027.", "The days hold for what is in their electronic record.");
    }

    [Fact]
    public async Task Review_05_a_no_to_a_named_person_leaves_the_complaint_and_no_rule_on_notices()
    {
        var id = await app.AddAsync(AskedOf(Coverage.Yes, DeliveryMethod.NamedPerson), Sent, Received, No(DenialGround.UnpaidBill));
        var patient = await app.Patient().Open($"/en/requests/{id}");

        await patient.Follow("See what you can do");

        Says(patient, "Fewer rules hold for that.");
        Assert.Contains($"/en/requests/{id}/complaint", HrefsOn(patient));
        Assert.DoesNotContain("closed list", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Spanish_reader_asks_for_an_interpreter_and_gets_the_English_sentence_and_what_it_means()
    {
        var patient = await app.ReadAsync(No(DenialGround.NoneGiven), language: "es");

        Assert.Equal(
            ["Spanish, please. I need an interpreter.", "Please send me the no in writing, with the reason."],
            patient.Page.QuerySelectorAll("blockquote[lang=en]").Select(line => line.TextContent));
        Says(patient, "Esto quiere decir: Por favor envíeme la negativa por escrito, con la razón.");
    }

    private static RequestDetails AskedOf(Coverage coverage, DeliveryMethod method) => Details with
    {
        Provider = Details.Provider with { Coverage = coverage },
        Delivery = Details.Delivery with { Method = method, NamedPerson = new(new("Dr. Lee"), null, null) },
    };
}
