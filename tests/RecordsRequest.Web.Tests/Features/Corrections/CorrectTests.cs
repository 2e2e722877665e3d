using System.Net;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Corrections;

/// <summary>Lines of a timeline are counted from 1: the letter, the sending, the receipt, and what came then.</summary>
public sealed class CorrectTests() : RequestsStory(new(2027, 3, 1))
{
    private static readonly ExtensionFacts MoreTime = new(true, new(2027, 2, 27), new(2027, 2, 28), "Staff are out", new(2027, 3, 20));

    [Fact]
    public async Task A_day_of_receipt_put_right_moves_the_last_day_and_the_old_day_stays_in_the_list()
    {
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("Correct the date: They got your letter");
        var asked = patient.Words;
        await patient.FillDate("What is the right date?", "2", "5", "2027").Press("Save");

        Assert.Contains("Until now: They got your letter, Wednesday, February 3, 2027.", asked, StringComparison.Ordinal);
        Assert.Contains("They must answer by Sunday, March 7, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "You put something right: They got your letter Before, you told us: Wednesday, February 3, 2027 Now you say: Friday, February 5, 2027",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains("You corrected this later.", patient.Words, StringComparison.Ordinal);
        Assert.Equal(4, patient.Page.QuerySelectorAll(".app-timeline li").Length);
    }

    [Fact]
    public async Task What_was_put_right_can_be_put_right_again()
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent, Received)}");
        await patient.Follow("Correct the date: They got your letter");
        await patient.FillDate("What is the right date?", "2", "5", "2027").Press("Save");

        await patient.Follow("Correct the date: They got your letter");
        await patient.FillDate("What is the right date?", "2", "4", "2027").Press("Save");

        Assert.Contains(
            "Before, you told us: Friday, February 5, 2027 Now you say: Thursday, February 4, 2027", patient.Words, StringComparison.Ordinal);
        Assert.Contains("They must answer by Saturday, March 6, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_16_A_notice_of_more_time_that_came_by_day_30_after_all_counts()
    {
        App.SetToday(new(2027, 3, 10));
        var patient = await OpenAsync(4, Sent, Received, MoreTime with { DatedOn = DayThirty.AddDays(1), ArrivedOn = DayThirty.AddDays(1) });

        await patient.FillDate("What date is on their letter?", "3", "5", "2027")
            .FillDate("When did it come to you?", "3", "5", "2027").Press("Save");

        Assert.Contains("They must answer by Saturday, March 20, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Before, the date on their letter was: Saturday, March 6, 2027", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_can_be_put_right_and_taken_out()
    {
        var patient = await OpenAsync(4, Sent, Received, new CallFacts(DayZero, "Maria", null, new(2027, 3, 3)));

        await patient.FillDate("What date did they promise?", "", "", "").Press("Save");

        Assert.Contains("Before, the promised date was: Wednesday, March 3, 2027", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("The law’s date", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Now you say", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_the_sending_is_refused_with_the_reason_and_everything_typed_is_kept()
    {
        var patient = await OpenAsync(3, Sent, Received);

        await patient.FillDate("What is the right date?", "January", "30", "2027").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["The date must be Sunday, January 31, 2027 or later. You sent your letter that day."], patient.Errors);
        Assert.Equal("January", patient.Page.QuerySelector("input[name='Form.On.Month']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_day_that_clashes_with_what_was_told_later_names_the_other_day()
    {
        var patient = await OpenAsync(2, Sent, Received);

        await patient.FillDate("What is the right date?", "2", "20", "2027").Press("Save");

        Assert.Equal(["This date does not fit with what you told us for Wednesday, February 3, 2027"], patient.Errors);
    }

    [Fact]
    public async Task Two_days_that_clash_with_others_are_each_told_with_the_day_they_clash_with()
    {
        var patient = await OpenAsync(4, Sent, Received, MoreTime);

        await patient.FillDate("What date is on their letter?", "2", "1", "2027")
            .FillDate("What date did they promise?", "1", "1", "2027").Press("Save");

        Assert.Equal(
            ["The date must be Wednesday, February 3, 2027 or later. You told us they got your letter that day.",
                "The date must be Monday, February 1, 2027 or later. That is the date on their letter."],
            patient.Errors);
    }

    [Theory]
    [InlineData("", "", "", "Enter the date")]
    [InlineData("2", "30", "2027", "This date does not exist. Check the day and the month.")]
    [InlineData("3", "2", "2027", "The date must be today or earlier")]
    [InlineData("2", "3", "2027", "This is the date you told us before")]
    public async Task What_is_no_better_date_is_refused(string month, string day, string year, string message)
    {
        var patient = await OpenAsync(3, Sent, Received);

        await patient.FillDate("What is the right date?", month, day, year).Press("Save");

        Assert.Equal([message], patient.Errors);
    }

    [Fact]
    public async Task Each_empty_date_is_asked_for_in_its_own_words()
    {
        var patient = await OpenAsync(4, Sent, Received, MoreTime);

        await patient.FillDate("What date is on their letter?", "", "", "").FillDate("When did it come to you?", "", "", "").Press("Save");

        Assert.Equal(["Enter the date that is on their letter", "Enter the day it came to you"], patient.Errors);
    }

    [Fact]
    public async Task A_closed_request_can_be_put_right_and_stays_closed()
    {
        var patient = await OpenAsync(3, Sent, Received, new ClosedFacts(new(2027, 2, 20), ClosingOutcome.Withdrawn, null));

        await patient.FillDate("What is the right date?", "2", "2", "2027").Press("Save");

        Assert.Contains("You took this request back", patient.Heading + patient.Words, StringComparison.Ordinal);
        Assert.Contains("Now you say: Tuesday, February 2, 2027", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("two")]
    public async Task What_we_made_what_puts_right_and_what_is_not_there_cannot_be_put_right(string line)
    {
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/correct/3");

        await patient.FillDate("What is the right date?", "2", "4", "2027").Press("Save");

        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open($"/en/requests/{id}/correct/{line}")).Status);
    }

    [Fact]
    public async Task Two_tabs_that_put_the_same_line_right_keep_the_second_text_and_say_so()
    {
        var id = await App.AddAsync(Sent, Received);
        var first = await App.Patient().Open($"/en/requests/{id}/correct/3");
        var second = await App.Patient().Open($"/en/requests/{id}/correct/3");

        await first.FillDate("What is the right date?", "2", "4", "2027").Press("Save");
        await second.FillDate("What is the right date?", "2", "5", "2027").Press("Save");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("5", second.Page.QuerySelector("input[name='Form.On.Day']")!.GetAttribute("value"));
    }

    private async Task<Patient> OpenAsync(int line, params EventFacts[] happened)
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(happened)}/correct/{line}");
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        return patient;
    }
}
