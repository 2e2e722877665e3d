using AngleSharp.Dom;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>What comes next is one thing, the same in the list and on the page of the request.</summary>
public sealed class NextStepTests : RequestsStory
{
    private static readonly LetterMadeFacts ReminderLetter = new(DayThirty.AddDays(2), Guid.CreateVersion7(), LetterKind.Overdue);
    private static readonly LetterSentFacts ReminderSent = new(
        ReminderLetter.On, ReminderLetter.LetterId, ReminderLetter.Letter, SendMethod.Mail, null, null);

    [Fact]
    public async Task Scenario_93_After_a_reminder_letter_comes_a_call()
    {
        var id = await App.AddAsync(Sent, Received, ReminderLetter, ReminderSent);

        App.SetToday(DayThirty.AddDays(12));

        await ShowsAsync(id, "Call to ask", "/call", "You made a reminder letter. It asks for an answer by Wednesday, March 17, 2027.");
    }

    [Fact]
    public async Task Scenario_93_After_the_day_a_reminder_letter_names_comes_a_complaint()
    {
        var id = await App.AddAsync(Sent, Received, ReminderLetter, ReminderSent);

        App.SetToday(DayThirty.AddDays(13));

        await ShowsAsync(id, "Prepare a complaint", "/complaint", "Your reminder letter asked for an answer by Wednesday, March 17, 2027.");
    }

    [Fact]
    public async Task A_letter_that_was_made_is_to_be_sent_and_told_of()
    {
        var (id, _) = await MakeReminderAsync();

        await ShowsAsync(
            id, "Send your letter and tell us how", "/letter-to-send", "You made a letter on Monday, March 8, 2027. Print it, sign it and send it.");
    }

    [Fact]
    public async Task The_step_to_send_a_letter_leads_to_that_letter()
    {
        var (id, patient) = await MakeReminderAsync();
        var letter = patient.At;

        await patient.Open($"/en/requests/{id}/letter-to-send");

        Assert.Equal(letter, patient.At);
    }

    [Fact]
    public async Task Once_a_letter_was_sent_a_call_comes_next()
    {
        var (id, patient) = await MakeReminderAsync();

        await (await patient.Follow("I sent this letter")).Choose("By fax").Press("Save");

        await ShowsAsync(id, "Call to ask", "/call", "You made a reminder letter. It asks for an answer by Thursday, March 18, 2027.");
    }

    [Fact]
    public async Task Once_a_letter_was_sent_there_is_none_to_send()
    {
        var (id, patient) = await MakeReminderAsync();
        await (await patient.Follow("I sent this letter")).Choose("By fax").Press("Save");

        await patient.Open($"/en/requests/{id}/letter-to-send");

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
    }

    [Fact]
    public async Task After_a_long_silence_a_best_guess_of_the_day_is_asked_for()
    {
        var id = await App.AddAsync(Sent);
        App.SetToday(DayThirty.AddDays(1));

        await ShowsAsync(
            id, "Tell us the day they got it", "/receipt",
            "It has been over 30 days. If you cannot find out the day, tell us your best guess.");
    }

    [Fact]
    public async Task Scenario_43_A_cost_is_answered_first()
    {
        var id = await App.AddAsync(Sent, Received, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 40)], null));

        App.SetToday(DayThirty);

        await ShowsAsync(id, "Answer about the cost", "/fee/answer", "They named a cost: $40.");
    }

    [Fact]
    public async Task Scenario_43_A_cost_hides_no_lateness()
    {
        var id = await App.AddAsync(Sent, Received, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 40)], null));
        App.SetToday(DayThirty.AddDays(1));

        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains("1 day late", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Make a reminder letter", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_leads_to_what_can_be_done_about_it()
    {
        var id = await App.AddAsync(Sent, Received, new DenialFacts(DayZero, InWriting: true, DenialGround.MightUpset, [true, true], [], null, null));
        App.SetToday(DayZero.AddDays(1));

        await ShowsAsync(id, "See what you can do", "/denial/answer", "They said no.");
    }

    [Fact]
    public async Task A_promise_stands_beside_the_last_day_in_the_list()
    {
        await App.AddAsync(Sent, Received, new CallFacts(DayZero, null, null, new(2027, 3, 3)));
        App.SetToday(new(2027, 3, 1));

        var list = await App.Patient().Open("/en/requests");

        Assert.Equal(
            "March 5, 2027 4 days left Day 26 of 30 They promised March 3, 2027", TextOf(list.Page.QuerySelector("tbody td:nth-of-type(3)")!));
    }

    [Fact]
    public async Task A_promise_stands_beside_the_last_day_on_the_page_of_the_request()
    {
        var id = await App.AddAsync(Sent, Received, new CallFacts(DayZero, null, null, new(2027, 3, 3)));
        App.SetToday(new(2027, 3, 1));

        var page = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains("They promised Wednesday, March 3, 2027. The law’s date is Friday, March 5, 2027.",
            TextOf(page.Page.QuerySelector(".app-standing")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_for_after_the_last_day_leaves_the_request_late()
    {
        var id = await App.AddAsync(Sent, Received, new CallFacts(DayZero, null, null, new(2027, 3, 20)));
        App.SetToday(new(2027, 3, 8));
        var patient = await ShowsAsync(
            id, "Make a reminder letter", "/reminder-letter", "They promised Saturday, March 20, 2027. The law’s date was Friday, March 5, 2027.");

        Assert.Contains("3 days late", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_that_was_not_kept_is_said_in_words_with_a_call_as_the_next_step()
    {
        var id = await App.AddAsync(Sent, Received, new CallFacts(DayZero, null, null, new(2027, 2, 15)));
        App.SetToday(new(2027, 2, 16));

        var patient = await ShowsAsync(id, "Call to ask", "/call", "They promised Monday, February 15, 2027. That day has passed.");

        Assert.Contains("17 days left", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "They promised February 15, 2027. That day has passed.")]
    [InlineData("es", "Prometieron los expedientes para el 15 de febrero de 2027. Ese día ya pasó.")]
    public async Task A_promise_that_was_not_kept_is_said_in_the_list(string language, string said)
    {
        await App.AddAsync(Sent, Received, new CallFacts(DayZero, null, null, new(2027, 2, 15)));
        App.SetToday(new(2027, 2, 16));

        var patient = await App.Patient().Open($"/{language}/requests");

        Assert.Contains(said, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_12_A_promise_that_is_the_last_day_is_not_said_twice()
    {
        await App.AddAsync(Sent, Received, new ExtensionFacts(true, new(2027, 3, 4), new(2027, 3, 4), "Staff are out", new(2027, 3, 20)));
        App.SetToday(new(2027, 3, 8));

        Assert.DoesNotContain("They promised", (await App.Patient().Open("/en/requests")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_next_names_each_day_and_what_to_do()
    {
        var id = await App.AddAsync(Sent, Received);
        App.SetToday(new(2027, 2, 27));
        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Equal(
            ["Friday, March 5, 2027 It is the last day for their answer. Call if nothing came.",
                "Saturday, March 6, 2027 Did nothing come? Then it is late. You can make a reminder letter."],
            patient.Page.QuerySelectorAll(".app-dates li").Select(TextOf));
        Assert.Equal($"/en/requests/{id}/calendar", patient.Page.QuerySelector(".app-dates + p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Scenario_81_A_closed_request_remembers_the_end_of_the_study()
    {
        var refusal = new DenialFacts(DayZero, InWriting: true, DenialGround.Research, [true, true], [], new(2028, 1, 10), null);
        var id = await App.AddAsync(Sent, Received, refusal, new ClosedFacts(DayZero, ClosingOutcome.Denied, null));
        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains(
            "Monday, January 10, 2028 The study should be over. You can ask for your records again.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_85_Where_HIPAA_may_not_reach_what_comes_next_names_no_last_day_and_no_complaint()
    {
        var id = await App.Filing.AddAsync(
            App.Me, Details, hasClock: false, Sent, Received, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 40)], null));
        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Equal(
            ["Wednesday, February 24, 2027 Call and ask how far along they are."], patient.Page.QuerySelectorAll(".app-dates li").Select(TextOf));
    }

    private async Task<(string Id, Patient Patient)> MakeReminderAsync()
    {
        App.SetToday(new(2027, 3, 8));
        var id = await App.AddAsync(Sent, Received);
        return (id, await (await App.Patient().Open($"/en/requests/{id}/reminder-letter")).Press("Make the letter"));
    }

    private async Task<Patient> ShowsAsync(string id, string step, string address, string why)
    {
        var row = (await App.Patient().Open("/en/requests")).Page.QuerySelector("tbody td:last-child a")!;
        Assert.Equal(($"{step} for Lakeside Clinic", $"/en/requests/{id}{address}"), (TextOf(row), row.GetAttribute("href")));

        var page = await App.Patient().Open($"/en/requests/{id}");
        var button = Assert.Single(page.Page.QuerySelectorAll("main a.usa-button:not(.usa-button--outline)"));
        Assert.Equal((step, $"/en/requests/{id}{address}"), (TextOf(button), button.GetAttribute("href")));
        Assert.Contains(why, page.Words, StringComparison.Ordinal);
        return page;
    }

    private static string TextOf(IElement element)
        => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
