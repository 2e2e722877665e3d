using System.Net;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class SentTests() : RequestsStory(Made.AddDays(3))
{
    [Fact]
    public async Task How_a_later_letter_was_sent_is_told_from_its_page_and_shown_on_the_request()
    {
        var (id, patient) = await MakeAsync();
        await patient.Open($"/en/requests/{id}");

        var before = patient.Words;
        await patient.Follow("Your letter asking if they got it");
        await patient.Follow("I sent this letter");
        await patient.Choose("By certified mail")
            .Fill("Certified mail number (optional)", "9407 3000 0000").Fill("What proof do you have? (optional)", "A green slip").Press("Save");

        Assert.Contains("You have not told us that you sent it.", before, StringComparison.Ordinal);
        Assert.Equal($"/en/requests/{id}?notice=recorded", patient.At);
        Assert.Contains("made on February 3, 2027. You sent it on February 3, 2027: By certified mail.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Certified mail number: 9407 3000 0000", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("You have not told us that you sent it.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_cannot_be_sent_without_saying_how()
    {
        var (_, patient) = await MakeAsync();
        await patient.Follow("I sent this letter");

        await patient.Press("Save");

        Assert.Equal(["Choose how you sent your letter"], patient.Errors);
    }

    [Fact]
    public async Task It_cannot_be_sent_before_it_was_made()
    {
        var (_, patient) = await MakeAsync();
        await patient.Follow("I sent this letter");

        await patient.Choose("By fax").FillDate("When did you send it?", "2", "2", "2027").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Contains("Wednesday, February 3, 2027", patient.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_is_not_there_cannot_be_sent()
    {
        var (id, patient) = await MakeAsync();

        await patient.Open($"/en/requests/{id}/letters/{Guid.Empty}/sent");

        Assert.Equal(HttpStatusCode.NotFound, patient.Status);
    }

    [Fact]
    public async Task A_letter_cannot_be_sent_with_another_request()
    {
        var (_, patient) = await MakeAsync();
        var letter = patient.At.Split('/')[^1];
        var other = await App.AddAsync(Sent, new LetterMadeFacts(Made.AddDays(2), Guid.CreateVersion7(), Domain.Vocabulary.LetterKind.ReceiptCheck));

        await patient.Open($"/en/requests/{other}/letters/{letter}/sent");

        Assert.Equal(HttpStatusCode.NotFound, patient.Status);
    }

    private async Task<(string Id, Patient Patient)> MakeAsync()
    {
        var id = await App.AddAsync(Sent);
        var patient = await App.Patient().Open($"/en/requests/{id}/write/receipt-check");
        return (id, await patient.Press("Make the letter"));
    }
}
