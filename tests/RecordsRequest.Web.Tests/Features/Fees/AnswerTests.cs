using System.Net;
using RecordsRequest.Domain.Fees;
using static RecordsRequest.Web.Tests.Features.Fees.FeeApp;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Fees;

/// <summary>What a person is told about a fee, and what they do about it.</summary>
public sealed class AnswerTests(FeeApp app) : IClassFixture<FeeApp>
{
    private static readonly FeeLine[] Copying = [new(FeeKind.CopyingLabor, 40)];

    private static readonly FeeLine[] Search = [new(FeeKind.SearchOrRetrieval, 5)];

    [Fact]
    public async Task Scenario_43_A_fee_over_the_limit_is_not_called_unlawful_and_the_days_run_on()
    {
        var words = (await app.OpenAnswer(ByEmail, Copying)).Words;

        Assert.Contains(
            "This is over your limit. That does not make it wrong. But your letter told them to ask you first.", words, StringComparison.Ordinal);
        Assert.Contains("A bill for the copy does not stop the days. Under HIPAA, the answer is still due by Friday, March 5, 2027.",
            words, StringComparison.Ordinal);
        Assert.All(
            ["Pay it", "Ask for fewer records", "Use their portal", "Look at the records at the office", "Ask how they worked it out",
                "Say that I do not agree"], option => Assert.Contains(option, words, StringComparison.Ordinal));
        Assert.All(["unlawful", "illegal", "6.50"], word => Assert.DoesNotContain(word, words, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(25.0, "This is not over your limit.")]
    [InlineData(null, "Your letter asks them to wait until you agree to the cost.")]
    public async Task A_fee_within_the_limit_or_without_one_is_said_to_be_so(double? limit, string sentence)
        => Assert.Contains(
            sentence, (await app.OpenAnswer(
                ByEmail with { AskAboveDollars = (decimal?)limit }, [new(FeeKind.CopyingLabor, 25)])).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Scenario_45_The_search_fee_of_a_state_list_is_not_for_patients()
    {
        var words = (await app.OpenAnswer(In("AL"), Search)).Words;

        Assert.Contains("They may not charge this To find your records is not to copy them.", words, StringComparison.Ordinal);
        Assert.Contains("Alabama has a price list with a fee for the search. But as a patient you do not have to pay for the search.",
            words, StringComparison.Ordinal);
        Assert.Contains(
            "The law is Ala. Code 12-21-6.1. We last checked it on November 22, 2026. Check the current rule", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_46_The_first_copy_is_free_in_Kentucky()
    {
        var patient = await app.OpenAnswer(In("KY"), Copying);

        Assert.Contains("In Kentucky, your first copy is free when you ask for it in writing. Your letter does. A second copy may cost money.",
            patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_46_A_federal_place_in_Kentucky_does_not_follow_its_law()
    {
        var patient = await app.OpenAnswer(In("KY", PlaceKind.VaOrMilitary), Copying);

        Assert.DoesNotContain("Kentucky", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_state_is_a_link_where_one_was_read()
    {
        var link = (await app.OpenAnswer(In("PA"), Search)).Page.QuerySelectorAll("main a")
            .Single(link => link.TextContent == "See the page of the state");

        Assert.Equal(("https://pa.gov/agencies/health/resources/medical-record-fees.html", "noreferrer"),
            (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("en", "That is no reason to keep your records from you.")]
    [InlineData("es", "Esa no es razón para negarle sus expedientes.")]
    public async Task Scenario_47_An_old_bill_is_no_reason(string language, string sentence)
        => Assert.Contains(
            sentence, (await app.OpenAnswer(ByEmail, [new(FeeKind.Other, 300, "Balance due")], language)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Scenario_65_To_look_is_free_and_within_the_same_days()
        => Assert.Contains("To look is free. You may take notes and photos. They must find a time for you within the same 30 days.",
            (await app.OpenAnswer(ByEmail, Copying)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Where_HIPAA_may_not_reach_no_limit_and_no_days_are_claimed()
    {
        var words = (await app.OpenAnswer(NotCovered, EveryLine)).Words;

        Assert.Contains("The federal limits may not apply to this place.", words, StringComparison.Ordinal);
        Assert.All(["They may not charge", "164.524", "due by", "free", "Say that I do not agree"],
            claim => Assert.DoesNotContain(claim, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pay it", "I will pay it")]
    [InlineData("Ask for fewer records", "I will ask for fewer records")]
    public async Task An_answer_is_recorded_and_shown_with_the_request(string choice, string told)
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);

        await patient.Choose(choice).Press("Save");

        Assert.Contains("Thank you. We wrote it down.", patient.Words, StringComparison.Ordinal);
        Assert.Contains($"$40, named on February 20, 2027 March 1, 2027: {told}", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("See what you can do about the cost", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ask how they worked it out")]
    [InlineData("Say that I do not agree")]
    public async Task A_question_or_a_dispute_leads_on_to_the_letter(string choice)
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);
        var request = RequestOf(patient);

        await patient.Choose(choice).Press("Save");

        Assert.Equal($"{request}/write/fee-dispute", patient.At);
    }

    [Theory]
    [InlineData("Ask how they worked it out")]
    [InlineData("Say that I do not agree")]
    public async Task A_question_or_a_dispute_leaves_the_cost_unsettled(string choice)
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);
        var request = RequestOf(patient);
        await patient.Choose(choice).Press("Save");

        await patient.Open(request);

        Assert.Contains("This is not settled yet. See what you can do about the cost", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_without_an_answer_is_an_open_question()
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);

        await patient.Open(RequestOf(patient));

        Assert.Contains("You have not said what you will do.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_is_chosen_for_the_patient_who_comes_from_the_request()
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);
        await patient.Open(RequestOf(patient));
        await patient.Follow("See what you can do about the cost");

        await patient.Press("Save");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose what you will do"), (patient.Status, Assert.Single(patient.Errors)));
    }

    [Fact]
    public async Task An_answer_before_the_notice_is_refused()
    {
        var patient = await app.OpenAnswer(ByEmail, Copying);

        await patient.Choose("Pay it").FillDate("When did you decide?", "2", "19", "2027").Press("Save");

        Assert.Equal(["The date must be Saturday, February 20, 2027 or later. They named the cost that day."], patient.Errors);
    }

    [Fact]
    public async Task Without_a_notice_there_is_nothing_to_answer()
    {
        var patient = await app.OpenNotice(ByEmail);

        await patient.Open($"{patient.At}/answer");

        Assert.EndsWith("?notice=stale", patient.At, StringComparison.Ordinal);
    }

    private static string RequestOf(Patient answer) => answer.At.Replace("/fee/answer", "", StringComparison.Ordinal);
}
