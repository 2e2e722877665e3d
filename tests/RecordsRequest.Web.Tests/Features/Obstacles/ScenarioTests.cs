using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

/// <summary>What the advice says in situations that really happen. The request is due on 5 March 2027.</summary>
public sealed class ScenarioTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    private const string RunsOn = "Nothing in the rule stops the days for this. Under HIPAA, the answer is still due by Friday, March 5, 2027.";

    [Fact]
    public Task Scenario_21_Sixty_days_for_storage_are_gone()
        => Says("off-site", RunsOn, "The longer time for records in storage ended in 2013.", "at most 30 more");

    [Fact]
    public Task Scenario_25b_A_closed_office_pauses_nothing() => Says("closed-for-now", RunsOn, "The rule has no pause");

    [Fact]
    public async Task Scenario_27_What_a_portal_shows_is_told_item_by_item_and_the_days_run_on()
    {
        var id = await app.AddAsync(Details, Sent, Received);
        await (await app.Open("look-in-portal", id: id)).Press("Keep it and tell what came");

        Assert.Contains(
            "They must answer by Friday, March 5, 2027.", (await app.Patient().Open($"/en/requests/{id}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public Task Scenario_28_A_look_at_the_portal_is_an_answer_only_if_the_person_agrees()
        => Says("look-in-portal", RunsOn, "only if you agree, and only if all you asked for is there");

    [Fact]
    public async Task Scenario_31_Who_has_no_proof_sends_it_again_and_no_days_are_claimed()
    {
        var id = await app.AddAsync(Details, Sent);
        var patient = await app.Open("never-got-it", id: id);

        Assert.Contains("If not, send it again in a way that gives you proof.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The days count only from the day the office got your letter.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("due by", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public Task Scenario_34_Any_department_counts_as_the_place() => Says(
        "wrong-department", RunsOn, "any part of the place got your letter", "That is arguable.");

    [Fact]
    public Task Scenario_35_An_own_form_does_not_move_the_start_and_where_that_is_arguable_it_says_so()
        => Says("own-form", RunsOn, "say that the days start with the form. That is arguable.");

    [Fact]
    public Task Scenario_37_No_notary_is_asked_for_by_the_rule()
        => Says("notary-or-witness", RunsOn, "The rule does not ask for a notary", "45 CFR 164.514(h)");

    [Fact]
    public Task Scenario_37_A_website_is_not_the_only_door()
        => Says("portal-only", RunsOn, "taking requests only on a website can be an unfair hurdle", "45 CFR 164.524(b)(1)");

    [Fact]
    public Task Scenario_38_Nobody_has_to_come_in_who_asked_for_mail() => Says("come-in-person", RunsOn, "should not make you come in");

    [Fact]
    public Task Scenario_39_No_reason_is_needed() => Says("tell-why", RunsOn, "You do not have to give a reason");

    [Fact]
    public Task Scenario_40_A_simple_check_of_identity_is_fair() => Says("id-check", RunsOn, "This is fair if the check is simple.");

    [Fact]
    public Task A_record_that_is_not_signed_yet_is_no_reason_for_a_no()
        => Says(
            "not-finished", RunsOn, "That a doctor has not signed yet is not on it.", "Only a letter with reasons and a date can move the last day.");

    [Fact]
    public Task Scenario_43_A_fee_over_the_limit_is_not_called_unlawful()
        => Says("fee-too-high", RunsOn, "A cost over the limit you set is not always wrong.");

    [Fact]
    public async Task Scenario_43_The_flat_fee_of_an_office_is_named_as_no_limit()
        => Assert.DoesNotContain("6.50", (await app.Open("fee-too-high")).Words, StringComparison.Ordinal);

    [Fact]
    public Task Scenario_45_No_search_fee_even_if_a_state_lists_it() => Says("search-fee", RunsOn, "even if a state price list names such a fee");

    [Fact]
    public Task Scenario_47_A_medical_bill_is_no_ground() => Says("unpaid-bill", RunsOn, "An unpaid medical bill is not a reason");

    [Fact]
    public Task Scenario_49_Paper_does_not_answer_for_an_electronic_copy()
        => Says("paper-instead", RunsOn, "Records came, or they gave me an answer");

    [Fact]
    public Task Scenario_50_A_report_is_not_the_pictures()
        => Says("report-instead", RunsOn, "You have a right to the X-rays and other pictures", "make a request to that place too");

    [Fact]
    public Task Scenario_61_Who_accepted_the_risk_in_the_letter_needs_to_do_no_more()
        => Says("no-email", RunsOn, "If you accepted the risk there, tell them so.");

    [Fact]
    public Task Scenario_62_HIPAA_does_not_forbid_email() => Says("no-email", RunsOn, "If you still want email, it should use it.", "HHS FAQ 2060");

    [Fact]
    public Task Scenario_63_An_own_USB_stick_may_be_turned_down() => Says("no-usb-stick", RunsOn, "some other electronic way");

    [Fact]
    public Task Scenario_64_A_summary_only_if_agreed()
        => Says("summary-instead", RunsOn, "only if you agreed to it, and to its cost, before they made it");

    [Fact]
    public Task Scenario_76_Session_notes_are_outside_and_the_rest_is_inside()
        => Says("refused-notes", RunsOn, "are outside this right", "diagnosis and plan are inside it");

    [Fact]
    public Task Scenario_77_Being_upset_is_no_ground() => Says(
        "refused-might-upset", RunsOn, "That the patient may be upset is not a reason in the rule.");

    [Fact]
    public Task Scenario_78_A_danger_can_be_looked_at_again_and_no_days_are_named()
        => Says("refused-danger", RunsOn, "You can ask for a second look", "The rule sets no number of days for it.");

    [Fact]
    public Task Scenario_81_A_study_ends_and_one_can_ask_again() => Says("refused-other", RunsOn, "you can ask again when the study ends");

    [Fact]
    public Task Scenario_86_For_a_closed_practice_no_days_are_counted()
        => Says("practice-closed", "The days count only from the day the office got your letter.", "the state medical board");

    [Fact]
    public Task Scenario_87_Destroyed_records_end_the_right() => Says("destroyed", RunsOn, "Your right lasts as long as they keep the records.");

    [Fact]
    public Task Scenario_88_Who_knows_where_must_say_so() => Says("not-held", RunsOn, "they must tell you where to ask", "45 CFR 164.524(d)(3)");

    [Fact]
    public Task Scenario_98_A_correction_and_a_list_of_who_got_it_are_other_requests() => Says("", "45 CFR 164.526 and 164.528", "60 days");

    [Fact]
    public Task Scenario_103_Information_blocking_is_a_complaint_and_no_countdown()
        => Says("silence", RunsOn, "It sets no number of days, but you can tell the federal health agency (HHS) about it.");

    [Fact]
    public async Task Scenario_108_Utah_has_a_form_that_must_be_taken()
    {
        var id = await app.AddAsync(Details with { Provider = Details.Provider with { State = "UT" } });

        var patient = await app.Open("own-form", id: id);

        Assert.Contains(
            "An office there must take that form, and may not ask for a notary (Utah Code 26B-8-514).", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_108_The_form_of_Utah_is_named_nowhere_else()
        => Assert.DoesNotContain("Utah", (await app.Open("own-form")).Words, StringComparison.Ordinal);

    private async Task Says(string slug, params string[] sentences)
    {
        var words = (await app.Open(slug)).Words;

        Assert.All(sentences, sentence => Assert.Contains(sentence, words, StringComparison.OrdinalIgnoreCase));
    }
}
