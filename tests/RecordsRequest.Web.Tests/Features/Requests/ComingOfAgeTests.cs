using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Words = RecordsRequest.Web.Features.Requests.Text;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>A mother asked for a child born on 15 February 2009; the office got it on 3 February 2027.</summary>
public sealed class ComingOfAgeTests() : RequestsStory(Received.On)
{
    private static readonly RequestDetails Child = Details with
    {
        Patient = Details.Patient with { BornOn = new(2009, 2, 15) },
        Representative = new(new("Ana Ruiz"), "mother", Authority.Parent),
    };

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_13_From_the_birthday_the_page_offers_a_letter_the_young_adult_signs(string language)
    {
        SampleAnswers.Speak(language);
        var id = await App.Filing.AddAsync(App.Me, Child, hasClock: true, Sent, Received);

        App.SetToday(new(2027, 2, 14));
        var before = (await App.Patient().Open($"/{language}/requests/{id}")).Words;
        App.SetToday(new(2027, 2, 15));
        var patient = await (await App.Patient().Open($"/{language}/requests/{id}")).Follow(LetterKind.OfAge.InWords("Offer"));

        Assert.DoesNotContain(LetterKind.OfAge.InWords("Offer"), before, StringComparison.Ordinal);
        Assert.Contains("count the days from the day you first received it", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("under 18", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "TX")]
    [InlineData("es", "AL")]
    public async Task Review_13_A_letter_not_yet_sent_is_called_outgrown_from_the_birthday(string language, string state)
    {
        SampleAnswers.Speak(language);
        var id = await App.Filing.AddAsync(App.Me, Child with { Provider = Child.Provider with { State = state } }, hasClock: true);

        App.SetToday(new(2027, 2, 14));
        var before = (await App.Patient().Open($"/{language}/requests/{id}")).Words;
        App.SetToday(new(2027, 2, 15));
        var request = (await App.Patient().Open($"/{language}/requests/{id}")).Words;
        var send = (await App.Patient().Open($"/{language}/requests/{id}/send")).Words;

        Assert.DoesNotContain(Words.Send_Outgrown, before, StringComparison.Ordinal);
        Assert.Contains(Words.Detail_GetLetter, before, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Detail_GetLetter, request, StringComparison.Ordinal);
        Assert.Contains(Words.Send_Outgrown, request, StringComparison.Ordinal);
        Assert.Contains(Words.Send_Outgrown, send, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_14_On_day_61_Michigan_asks_for_a_fresh_signature(string language)
    {
        SampleAnswers.Speak(language);
        var id = await App.Filing.AddAsync(App.Me, Details with
        {
            Provider = Details.Provider with { State = "MI" },
            Signature = new("Rosa Martínez", new(2026, 12, 15, 18, 0, 0, TimeSpan.Zero)),
            MadeOn = new(2026, 12, 15),
        }, hasClock: true);

        App.SetToday(new(2027, 2, 13));
        var before = (await App.Patient().Open($"/{language}/requests/{id}/send")).Words;
        App.SetToday(new(2027, 2, 14));
        var after = (await App.Patient().Open($"/{language}/requests/{id}/send")).Words;

        Assert.DoesNotContain("MCL", before, StringComparison.Ordinal);
        Assert.Contains(Sentences.Say(Words.Send_OldSignature, UsState.NameOf("MI"), 60, "MCL 333.26265"), after, StringComparison.Ordinal);
    }
}
