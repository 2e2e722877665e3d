using RecordsRequest.Domain.Denials;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>Received on 3 February 2027; on 20 February all was refused in writing. Today is 6 March, the day after day 30.</summary>
public sealed class LackingNoTests() : RequestsStory(new(2027, 3, 6))
{
    [Theory]
    [InlineData("en", "It is not settled if such a no ends their time. If it does not, the last day stays Friday, March 5, 2027.")]
    [InlineData("es", "Si no le pone fin, el último día sigue siendo el viernes 5 de marzo de 2027.")]
    public async Task Review_03_day_30_stays_in_sight_and_both_letters_can_be_made(string language, string note)
    {
        var id = await App.AddAsync(Sent, Received, No());
        var patient = await App.Patient().Open($"/{language}/requests/{id}");

        var page = patient.Words;
        await patient.Open($"/{language}/requests/{id}/denial/answer");
        var links = patient.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.Contains(note, patient.Words, StringComparison.Ordinal);
        Assert.Contains($"/{language}/requests/{id}/write/denial-content", links);
        Assert.Contains($"/{language}/requests/{id}/reminder-letter", links);
    }

    [Fact]
    public async Task Review_03_the_late_letter_can_be_made()
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent, Received, No())}/reminder-letter");

        await patient.Press("Make the letter");

        Assert.Contains(
            "I ask you to treat the request as unanswered for the records that you refuse in it.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_03_a_no_that_says_it_all_leaves_nothing_open()
    {
        var patient = await App.Patient().Open(
            $"/en/requests/{await App.AddAsync(Sent, Received, No([.. GroundRule.NoticeContents]) with { Ground = DenialGround.LegalProceeding })}");

        Assert.DoesNotContain("not settled", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_04_a_complaint_names_the_missing_contents_by_themselves()
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent, Received, No())}/complaint");

        Assert.Contains("Their no leaves out something it must say", patient.Words, StringComparison.Ordinal);
        Assert.Contains("45 CFR 164.524(d)(2)", patient.Words, StringComparison.Ordinal);
    }

    private static DenialFacts No(params DenialContent[] says) => new(
        new(2027, 2, 20), InWriting: true, DenialGround.NoneGiven, [true, true], says, null, null);
}
