using System.Net;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Denials;

public sealed class RecordTests(DenialApp app) : IClassFixture<DenialApp>
{
    private const string On = "When did you get the no?";
    private const string Words = "Their reason in their own words (optional)";
    private const string StudyEnds = "When does the study end? (optional)";

    [Fact]
    public async Task A_person_tells_of_a_refusal_and_reads_at_once_what_it_means()
    {
        var id = await app.AddAsync();
        var patient = await app.Patient().Open($"/en/requests/{id}");

        await patient.Tell("They said no");
        patient.FillDate(On, "2", "28", "2027").Choose(
            "Yes", ImagesOn(patient), "It could put a life or someone’s safety in danger", "Why they say no").Fill(Words, "Your doctor worries.");
        await patient.Press("Save");

        Assert.Equal($"/en/requests/{id}/denial/answer", patient.At);
        Assert.Contains("You can ask for a second look", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_that_was_told_stands_in_the_log_and_at_its_record_and_the_days_run_on()
    {
        var (id, patient) = await app.TellAsync();
        await patient.FillDate(On, "2", "28", "2027").Choose(
            "Yes", ImagesOn(patient), "It could put a life or someone’s safety in danger").Fill(Words, "Your doctor worries.").Press("Save");

        await patient.Open($"/en/requests/{id}");

        Assert.Contains("They said no They said it in writing.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Their reason: It could put a life or someone’s safety in danger", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Your doctor worries.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("They refused to give it", patient.Words, StringComparison.Ordinal);
        Assert.Contains("They must answer by Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_written_no_says_is_asked_under_that_it_is_in_writing()
    {
        var (_, patient) = await app.TellAsync();

        var under = patient.Page.QuerySelector("input[name='Form.InWriting'][value=True]")!.ParentElement!.NextElementSibling!;

        Assert.Equal("app-under", under.ClassName);
        Assert.NotNull(under.QuerySelector("input[name='Form.Says']"));
    }

    [Fact]
    public async Task Nothing_chosen_is_asked_for_again()
    {
        var (_, patient) = await app.TellAsync();

        await patient.Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["Choose if you have it in writing", "Choose what they refused", "Choose the reason they gave"], patient.Errors);
    }

    [Fact]
    public async Task What_cannot_be_true_is_refused_and_all_that_was_told_is_kept()
    {
        var (_, patient) = await app.TellAsync();
        string[] told = ["No, they only said it", ImagesOn(patient), "The study I am in is not over",
            "How to complain, to the office or to the federal health agency (HHS)"];

        await patient.FillDate(On, "3", "2", "2027").FillDate(StudyEnds, "2", "28", "2028")
            .Choose(told).Fill(Words, "<b>Wait</b> for it").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["The date must be today or earlier"], patient.Errors);
        Assert.NotNull(patient.ErrorAt(On));
        Assert.Equal("<b>Wait</b> for it", patient.ValueOf(Words));
        Assert.All(told, label => Assert.True(patient.IsChosen(label), label));
    }

    [Fact]
    public async Task A_study_that_ends_on_no_day_is_asked_about_again_and_the_words_are_kept()
    {
        var (_, patient) = await app.TellAsync();

        await patient.Choose("No, they only said it", ImagesOn(patient), "The study I am in is not over")
            .FillDate(StudyEnds, "2", "30", "2028").Fill(Words, "<b>Wait</b> for it").Press("Save");

        Assert.Equal(["This date does not exist. Check the day and the month."], patient.Errors);
        Assert.Equal("<b>Wait</b> for it", patient.ValueOf(Words));
    }

    [Fact]
    public async Task A_refusal_before_the_letter_was_sent_cannot_be()
    {
        var (_, patient) = await app.TellAsync();

        await patient.FillDate(On, "1", "30", "2027").Choose("Yes", ImagesOn(patient), "They gave no reason").Press("Save");

        Assert.Equal(["The date must be Sunday, January 31, 2027 or later. You sent your letter that day."], patient.Errors);
    }

    [Fact]
    public async Task A_study_may_end_in_the_future()
    {
        var (_, patient) = await app.TellAsync();

        await patient.FillDate(StudyEnds, "12", "31", "2027").Choose("Yes", ImagesOn(patient), "The study I am in is not over").Press("Save");

        Assert.Contains("The study ends on Friday, December 31, 2027, as you told us.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_a_study_ends_counts_only_for_that_reason()
    {
        var (id, patient) = await app.TellAsync();
        await patient.FillDate(StudyEnds, "12", "31", "2027").Choose("Yes", ImagesOn(patient), "The study I am in is not over").Press("Save");
        await patient.Open($"/en/requests/{id}/denial");

        await patient.FillDate(StudyEnds, "13", "99", "x").Choose("Yes", ImagesOn(patient), "I owe them money").Press("Save");

        Assert.Equal($"/en/requests/{id}/denial/answer", patient.At);
        Assert.DoesNotContain("The study ends", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reason_without_words_is_asked_about_again()
    {
        var (_, patient) = await app.TellAsync();

        await patient.Choose("Yes", ImagesOn(patient), "Another reason").Press("Save");

        Assert.Equal(["Write down the reason they gave"], patient.Errors);
        Assert.NotNull(patient.ErrorAt(Words));
    }

    [Fact]
    public async Task Another_reason_is_told_in_words()
    {
        var (id, patient) = await app.TellAsync();

        await patient.Choose("Yes", ImagesOn(patient), "Another reason").Fill(Words, "We give records only to doctors.").Press("Save");

        Assert.Equal($"/en/requests/{id}/denial/answer", patient.At);
    }

    [Fact]
    public async Task A_letter_must_be_able_to_print_the_quoted_words()
    {
        var (_, patient) = await app.TellAsync();

        await patient.Choose("Yes", ImagesOn(patient), "I owe them money").Fill(Words, "No 🙂").Press("Save");

        Assert.Contains("The letter cannot print these characters", patient.ErrorAt(Words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_said_has_no_contents()
    {
        var (_, patient) = await app.TellAsync();

        await patient.Choose("No, they only said it", ImagesOn(patient), "I owe them money", "Why they say no").Press("Save");

        Assert.Contains(
            "They only said it. That is not an answer under the rule, so the days run on. The answer is still due by Friday, March 5, 2027.",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains("it must say: Why they say no", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_record_asked_for_is_chosen_already_and_harm_by_a_helper_is_offered_to_a_helper()
    {
        var one = Details with { Items = [Details.Items[0]] };
        var mother = one with { Representative = new(new("Carmen Martínez"), "mother", Authority.Parent) };
        var patient = await app.Patient().Open($"/en/requests/{await app.AddAsync(one, Sent)}/denial");
        var helper = await app.Patient().Open($"/en/requests/{await app.AddAsync(mother, Sent)}/denial");

        Assert.True(patient.IsChosen("Lab and test results"));
        Assert.Null(patient.Page.QuerySelector($"input[value={DenialGround.HarmByRepresentative}]"));
        Assert.NotNull(helper.Page.QuerySelector($"input[value={DenialGround.HarmByRepresentative}]"));
    }

    [Fact]
    public async Task What_came_in_full_is_not_offered_as_refused()
    {
        var (_, patient) = await app.TellAsync(new ArrivalFacts(DenialApp.Today, [ItemOutcome.All, ItemOutcome.Part], null));

        Assert.Equal("1", Assert.Single(patient.Page.QuerySelectorAll("input[name='Form.Refused']")).GetAttribute("value"));
        Assert.True(patient.IsChosen(ImagesOn(patient)));
    }

    [Fact]
    public async Task Two_tabs_are_told_apart_and_a_double_press_keeps_one_line()
    {
        var (id, first) = await app.TellAsync();
        var (again, second) = (await app.Patient().Open(first.At), await app.Patient().Open(first.At));

        ConflictTests.FormKeyOf(again).Value = ConflictTests.FormKeyOf(first).Value;
        foreach (var tab in new[] { first, again, second })
        {
            await tab.Choose("Yes", ImagesOn(tab), "I owe them money").Press("Save");
        }

        Assert.Equal($"/en/requests/{id}?notice=recorded", again.At);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.True(second.IsChosen("I owe them money"));
        Assert.Equal(4, (await app.Patient().Open($"/en/requests/{id}")).Page.QuerySelectorAll(".app-timeline > li").Length);
    }

    [Theory]
    [InlineData("/denial")]
    [InlineData("/denial/answer")]
    public async Task Nothing_can_be_refused_before_it_was_sent(string page)
    {
        var id = await app.AddAsync(Details);

        var patient = await app.Patient().Open($"/en/requests/{id}{page}");

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
    }

    [Theory]
    [InlineData("/denial")]
    [InlineData("/denial/answer")]
    public async Task Nothing_can_be_refused_after_it_was_closed(string page)
    {
        var id = await app.AddAsync(Details, Sent, new ClosedFacts(DenialApp.Today, ClosingOutcome.Denied, null));

        var patient = await app.Patient().Open($"/en/requests/{id}{page}");

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
    }

    private static string ImagesOn(Patient patient)
        => patient.Page.QuerySelectorAll("label").Select(label => label.TextContent.Trim())
            .Single(label => label.Contains("knee", StringComparison.Ordinal));
}
