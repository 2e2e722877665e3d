using System.Net;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class ActionTests() : RequestsStory(new(2027, 3, 1))
{
    [Fact]
    public async Task A_person_records_the_sending_and_then_the_receipt()
    {
        var patient = await OpenAsync("send");
        patient.Choose("By certified mail")
            .Fill("Certified mail number (optional)", "9407 3000 0000").FillDate("When did you send it?", "2", "20", "2027");

        await patient.Press("Save");
        var sent = patient.Words;
        await patient.Follow("Tell us the day they got it");
        await patient.Choose("Yesterday, Sunday, February 28, 2027", "I have proof").Press("Save");

        Assert.Contains("Thank you. We wrote it down.", sent, StringComparison.Ordinal);
        Assert.Contains("Certified mail number: 9407 3000 0000", sent, StringComparison.Ordinal);
        Assert.Contains("29 days left", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_handed_over_is_received_and_nobody_asks_again()
    {
        var patient = await OpenAsync("send");

        await patient.Choose("I gave it to them in person").FillDate("When did you send it?", "2", "20", "2027").Press("Save");

        Assert.Contains("They must answer by Monday, March 22, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("in a way that shows they got it. That is day 0.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Tell us the day they got it", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_01_who_asked_for_another_way_is_asked_about_pick_up()
    {
        var patient = await OpenAsync("pick-up", Sent, Received);

        await patient.FillDate("When did they tell you?", "2", "25", "2027").Press("Save");

        Assert.Equal(["Choose if you will pick it up"], patient.Errors);
    }

    [Fact]
    public async Task Pick_up_is_asked_about_with_the_date_and_not_after_it()
    {
        var patient = await OpenAsync("pick-up", Sent, Received);

        await patient.FillDate("When did they tell you?", "", "", "").Press("Save");

        Assert.Equal(["Enter the date", "Choose if you will pick it up"], patient.Errors);
    }

    [Fact]
    public async Task Review_01_for_who_does_not_pick_up_but_wants_it_the_way_they_asked_the_days_run_on()
    {
        var patient = await OpenAsync("pick-up", Sent, Received);
        await patient.FillDate("When did they tell you?", "2", "25", "2027").Press("Save");

        await patient.Choose("No, I want them the way I asked").Press("Save");

        Assert.Contains("They must answer by Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("You asked for another way, so their days run on.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_02_who_tells_another_day_reads_that_a_second_copy_changes_nothing()
    {
        var patient = await OpenAsync("receipt", Sent, Received);

        Assert.Contains("A copy you send again does not change it.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_02_both_days_are_shown_and_the_proven_one_counts()
    {
        var patient = await OpenAsync("receipt", Sent, Received);

        await patient.Choose("Another day", "The office told me").FillDate("Which day?", "2", "22", "2027").Press("Save");

        Assert.Contains("They must answer by Friday, March 5, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("That day moves nothing: the first day that has proof counts.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_06_more_time_is_kept_before_a_receipt_is_known()
    {
        var patient = await OpenAsync("more-time", Sent);

        await patient.Choose("No, they only told me").FillDate("What date is on it?", "2", "20", "2027").Press("Save");

        Assert.Contains("Tell us when they got your letter. Then we can say if that counts.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_before_sending_is_refused_at_its_field_and_keeps_what_was_typed()
    {
        var patient = await OpenAsync("receipt", Sent);

        await patient.Choose("Another day", "The office told me")
            .FillDate("Which day?", "1", "30", "2027").Fill("Anything to remember? (optional)", "Ana <b>&amp; Co</b> 🙂").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["The date must be Sunday, January 31, 2027 or later. You sent your letter that day."], patient.Errors);
        Assert.Equal("Ana <b>&amp; Co</b> 🙂", patient.ValueOf("Anything to remember? (optional)"));
        Assert.True(patient.IsChosen("The office told me"));
    }

    [Theory]
    [InlineData("4", "31", "2027", "This date does not exist. Check the day and the month.")]
    [InlineData("2", "29", "2027", "This date does not exist. Check the day and the month.")]
    [InlineData("3", "2", "2027", "The date must be today or earlier")]
    [InlineData("3", "1", "26", "Enter the year with 4 numbers, like 2025")]
    [InlineData("", "", "", "Enter the day they got your letter")]
    public async Task A_day_that_cannot_be_is_refused(string month, string day, string year, string message)
    {
        var patient = await OpenAsync("receipt", Sent);

        await patient.Choose("Another day", "The office told me").FillDate("Which day?", month, day, year).Press("Save");

        Assert.Equal([message], patient.Errors);
        Assert.StartsWith("Error: ", patient.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        var patient = await OpenAsync("receipt", Sent);

        await patient.Press("Save");

        Assert.Equal(["Choose the day they got your letter", "Choose how you know the day"], patient.Errors);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused_and_kept()
    {
        var patient = await OpenAsync("returned", Sent);

        await patient.Fill("Anything to remember? (optional)", new string('x', 501)).Press("Save");

        Assert.Equal(["Use 500 characters or fewer"], patient.Errors);
        Assert.Equal(501, patient.ValueOf("Anything to remember? (optional)").Length);
    }

    [Fact]
    public async Task Scenario_31_A_receipt_told_wrong_can_be_put_right()
    {
        var patient = await OpenAsync("receipt", Sent, Received);

        await patient.FillDate("Which day?", "2", "1", "2027").Press("Save");

        Assert.Contains("They must answer by Wednesday, March 3, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_12_A_proper_notice_of_more_time_is_recorded_and_counts()
    {
        var patient = await OpenAsync("more-time", Sent, Received);

        await patient.Choose("Yes, in a letter, an email or a portal message").FillDate("What date is on it?", "2", "28", "2027")
            .Fill("What reason did they give?", "Staff are out").FillDate("By what date will they be done?", "March", "20", "2027").Press("Save");

        Assert.Contains("This counts. They wrote in time and gave a reason and a date. The new date is Saturday, March 20, 2027.",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains("They wrote that they need more time: 19 days left", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenarios_18_19_21_A_notice_that_does_not_count_says_why()
    {
        var patient = await OpenAsync("more-time", Sent, Received);

        await patient.Choose("No, they only told me").FillDate("What date is on it?", "2", "28", "2027").Press("Save");

        Assert.Contains(
            "This does not count. The last day stays Friday, March 5, 2027. They did not say it in writing. They gave no reason. They gave no date.",
            patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_25a_A_visit_for_nothing_is_logged_and_the_clock_runs_on()
    {
        var patient = await OpenAsync("not-ready", Sent, Received, new ReadyFacts(new(2027, 2, 20), null) { IsAccepted = true });

        await patient.Press("Save");

        Assert.Contains("4 days left", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Your records were not ready", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_can_be_taken_back()
    {
        var patient = await OpenAsync("withdraw", Sent);

        await patient.Press("Yes, take it back");

        Assert.Contains("You took this request back", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_keeps_its_lines_and_names_the_line_of_what_it_cannot_keep()
    {
        var patient = await OpenAsync("withdraw", Sent);
        var note = "Anything to remember? (optional)";

        await patient.Fill(note, "\uF0B7 They said:\u2028no\u202Eyes").Press("Yes, take it back");
        var refused = (patient.ErrorAt(note), patient.ValueOf(note));
        await patient.Fill(note, "\uF0B7 They said:\u2028no").Press("Yes, take it back");

        Assert.StartsWith(
            "Error: Take out the sign U+202E, which turns text around. It is here: line 2, character 3.", refused.Item1, StringComparison.Ordinal);
        Assert.Equal("\uF0B7 They said:\u2028no\u202Eyes", refused.Item2);
        Assert.Contains("• They said: no", patient.Words, StringComparison.Ordinal);
    }

    private async Task<Patient> OpenAsync(string action, params EventFacts[] happened)
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(happened)}/{action}");
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        return patient;
    }
}
