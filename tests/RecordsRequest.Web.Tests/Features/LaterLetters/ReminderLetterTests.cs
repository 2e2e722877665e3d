using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.LaterLetters;

public sealed class ReminderLetterTests : RequestsStory
{
    [Fact]
    public async Task Scenario_100_No_reminder_letter_can_be_made_on_the_last_day()
    {
        App.SetToday(DayThirty);
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/reminder-letter");

        Assert.Contains("The answer is due today", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_92_From_the_first_late_day_it_is_made_kept_and_logged()
    {
        App.SetToday(DayThirty.AddDays(1));
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("Make a reminder letter");
        await patient.Press("Make the letter");

        Assert.Equal("Your reminder letter", patient.Heading);
        Assert.Contains("Put a copy of your first letter behind it.", patient.Words, StringComparison.Ordinal);
        Assert.Equal([LetterKind.Overdue], await LettersAsync());
    }

    [Fact]
    public async Task Scenario_92_Once_made_it_stands_in_the_log_and_the_days_run_on()
    {
        App.SetToday(DayThirty.AddDays(1));
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/reminder-letter");
        await patient.Press("Make the letter");

        await patient.Open($"/en/requests/{id}");

        Assert.Contains("You made a letter: Your reminder letter", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Your reminder letter, made on March 6, 2027", patient.Words, StringComparison.Ordinal);
        Assert.Contains("1 day late", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("You can make a reminder letter.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_letter_says_did_not_happen_is_asked_before_it_says_so()
    {
        App.SetToday(DayThirty.AddDays(1));
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent, Received)}/reminder-letter");

        Assert.Contains(
            "no written notice about more time came to you. Is it not so? Then tell us first: They need more time", patient.Words,
            StringComparison.Ordinal);
        Assert.Contains("The letter says that none of the records came.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_already_is_not_asked()
    {
        App.SetToday(DayThirty.AddDays(1));
        var told = await App.AddAsync(Sent, Received, new ExtensionFacts(InWriting: false, DayThirty, DayThirty, null, null));
        var patient = await App.Patient().Open($"/en/requests/{told}/reminder-letter");

        Assert.DoesNotContain("no written notice", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guessed_day_of_receipt_is_asked_about_first()
    {
        var (_, patient) = await OpenWithGuessedReceiptAsync();

        await patient.Press("Make the letter");

        Assert.Equal(["Choose if you know that they got your letter by this day"], patient.Errors);
    }

    [Fact]
    public async Task Who_does_not_know_that_they_got_it_makes_no_letter()
    {
        var (_, patient) = await OpenWithGuessedReceiptAsync();

        await patient.Choose("No").Press("Make the letter");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Empty(await LettersAsync());
    }

    [Fact]
    public async Task What_the_office_told_about_the_day_is_kept_with_the_letter()
    {
        var (id, patient) = await OpenWithGuessedReceiptAsync();

        await patient.Choose("Yes, the office told me").Press("Make the letter");
        var made = patient.Heading;
        await patient.Open($"/en/requests/{id}");

        Assert.Equal("Your reminder letter", made);
        Assert.Contains("The office told me", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("this date is a guess", patient.Words, StringComparison.Ordinal);
        Assert.Single(await LettersAsync());
    }

    [Fact]
    public async Task Pressed_twice_it_is_made_once()
    {
        App.SetToday(DayThirty.AddDays(1));
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/reminder-letter");
        var second = await App.Patient().Open($"/en/requests/{id}/reminder-letter");

        var form = patient.Page;
        await patient.Press("Make the letter");
        ConflictTests.FormKeyOf(second).Value = form.QuerySelector("input[name=FormKey]")!.GetAttribute("value")!;
        await second.Press("Make the letter");

        Assert.Equal($"/en/requests/{id}?notice=recorded", second.At);
        Assert.Single(await LettersAsync());
    }

    private async Task<(string Id, Harness.Patient Patient)> OpenWithGuessedReceiptAsync()
    {
        App.SetToday(DayThirty.AddDays(1));
        var id = await App.AddAsync(Sent, Received with { Basis = ReceiptBasis.Estimated });
        return (id, await App.Patient().Open($"/en/requests/{id}/reminder-letter"));
    }

    private Task<List<LetterKind>> LettersAsync() => App.Host.WithDbAsync(db => db.Set<StoredLetter>().Select(letter => letter.Kind).ToListAsync());
}
