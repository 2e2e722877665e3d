using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.LaterLetters;

public sealed class WriteTests : RequestsStory
{
    [Fact]
    public async Task Scenario_2_while_no_receipt_is_known_a_letter_asks_and_is_shown_before_it_is_made()
    {
        App.SetToday(Made.AddDays(3));
        var id = await App.AddAsync(Sent);
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("I want to ask if they got my letter");
        var (preview, keptBefore) = (patient.Words, await LettersAsync());
        await patient.Press("Make the letter");

        Assert.Contains("I faxed my letter to you on January 31, 2027. I have not heard whether you received it.", preview, StringComparison.Ordinal);
        Assert.Empty(keptBefore);
        Assert.Equal("Your letter asking if they got it", patient.Heading);
        Assert.Contains("Put a copy of your first letter behind it.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Privacy Officer", patient.Words, StringComparison.Ordinal);
        Assert.Equal([LetterKind.ReceiptCheck], await LettersAsync());
    }

    [Fact]
    public async Task A_letter_that_was_made_stands_in_the_log()
    {
        App.SetToday(Made.AddDays(3));
        var id = await App.AddAsync(Sent);
        await (await App.Patient().Open($"/en/requests/{id}/write/receipt-check")).Press("Make the letter");

        var patient = await App.Patient().Open($"/en/requests/{id}");

        Assert.Contains("You made a letter: Your letter asking if they got it", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_31_when_they_say_that_they_never_got_it_the_advice_leads_to_the_letter()
    {
        App.SetToday(Made.AddDays(1));
        var id = await App.AddAsync(Sent);
        var patient = await App.Patient().Open($"/en/requests/{id}/obstacles/never-got-it");

        var advice = patient.Words;
        await patient.Press("Keep it in my log");
        await patient.Open($"/en/requests/{id}/write/receipt-check");

        Assert.DoesNotContain("Make a letter", advice, StringComparison.Ordinal);
        Assert.Contains("Your office told me that it did not get it.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("I keep January 31, 2027 on file as the day I sent it.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_Spanish_sees_the_copy_and_gets_both()
    {
        App.SetToday(Made.AddDays(3));
        var id = await new Filing(App.Host) { Reader = LetterLanguage.Spanish }.AddAsync(App.Me, Details, hasClock: true, Sent);
        var patient = await App.Patient().Open($"/es/requests/{id}/write/receipt-check");

        var preview = patient.Page.QuerySelector("article[lang=es]")!.TextContent;
        await patient.Press("Hacer la carta");
        var (made, english) = (patient.Heading, patient.Page.QuerySelector("article[lang=en]"));
        await patient.Follow("Leerla en español");

        Assert.Contains("Copia en español para usted. No la envíe.", preview, StringComparison.Ordinal);
        Assert.Equal("Su carta para preguntar si la recibieron", made);
        Assert.NotNull(english);
        Assert.Equal([LetterKind.ReceiptCheck, LetterKind.ReceiptCheck], await LettersAsync());
        Assert.NotNull(patient.Page.QuerySelector("article[lang=es]"));
    }

    [Theory]
    [InlineData("nudge")]
    [InlineData("defective-extension")]
    [InlineData("denial-review")]
    [InlineData("request")]
    public async Task A_letter_that_does_not_fit_leads_to_the_request_with_a_notice(string letter)
    {
        App.SetToday(Made.AddDays(3));
        var id = await App.AddAsync(Sent);

        Assert.Equal($"/en/requests/{id}?notice=stale", (await App.Patient().Open($"/en/requests/{id}/write/{letter}")).At);
    }

    [Theory]
    [InlineData("poem")]
    [InlineData("ReceiptCheck")]
    [InlineData("overdue")]
    public async Task A_letter_that_nobody_knows_is_not_there(string letter)
    {
        App.SetToday(DayThirty.AddDays(1));
        var id = await App.AddAsync(Sent, Received);

        Assert.Equal(HttpStatusCode.NotFound, (await App.Patient().Open($"/en/requests/{id}/write/{letter}")).Status);
    }

    [Fact]
    public async Task A_reminder_before_the_last_day_first_asks_about_a_guessed_day_of_receipt()
    {
        App.SetToday(DayZero.AddDays(21));
        var id = await App.AddAsync(Sent, Received with { Basis = ReceiptBasis.Estimated });
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("I want to remind them of the last day");
        await patient.Press("Make the letter");
        var asked = patient.Errors;
        await patient.Choose("I believe so").Press("Make the letter");

        Assert.Equal(["Choose if you know that they got your letter by this day"], asked);
        Assert.Contains("To my knowledge, you received it on February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The 30 days for your answer end on March 5, 2027 (45 CFR 164.524(b)(2)(i)).", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_18_a_notice_without_a_date_is_answered_by_a_letter()
    {
        App.SetToday(new(2027, 3, 2));
        var id = await App.AddAsync(
            Sent, Received, new ExtensionFacts(InWriting: true, new(2027, 3, 1), new(2027, 3, 1), "Staff are out", PromisedOn: null));
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("I want to answer their notice of more time");
        await patient.Press("Make the letter");

        Assert.Contains("No date was given. So the last day under this rule is still March 5, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Give a second copy to the Privacy Officer", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_50_one_press_makes_the_letter_that_asks_for_the_images_alone()
    {
        App.SetToday(new(2027, 2, 20));
        var id = await App.AddAsync(Sent, Received, new ArrivalFacts(new(2027, 2, 19), [ItemOutcome.All, ItemOutcome.Waiting], null));
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Follow("Ask for what is missing");
        await patient.Press("Make the letter");

        Assert.Equal(["MRI (knee): the actual images in DICOM format with a viewer, not only the report"],
            patient.Page.QuerySelectorAll("article li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public async Task Pressed_twice_it_is_made_once()
    {
        App.SetToday(Made.AddDays(3));
        var id = await App.AddAsync(Sent);
        var first = await App.Patient().Open($"/en/requests/{id}/write/receipt-check");
        var again = await App.Patient().Open($"/en/requests/{id}/write/receipt-check");

        ConflictTests.FormKeyOf(again).Value = ConflictTests.FormKeyOf(first).Value;
        await first.Press("Make the letter");
        await again.Press("Make the letter");

        Assert.Equal($"/en/requests/{id}?notice=recorded", again.At);
        Assert.Single(await LettersAsync());
    }

    private Task<List<LetterKind>> LettersAsync() => App.Host.WithDbAsync(db => db.Set<StoredLetter>().Select(letter => letter.Kind).ToListAsync());
}
