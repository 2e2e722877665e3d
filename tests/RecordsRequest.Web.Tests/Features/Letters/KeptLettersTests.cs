using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>The letters on the page of their request.</summary>
public sealed class KeptLettersTests : RequestsStory
{
    [Theory]
    [InlineData("en", "Older letters (2)")]
    [InlineData("es", "Cartas anteriores (2)")]
    public async Task The_newest_three_stand_open_with_their_copies_and_what_is_older_folds(string language, string older)
    {
        var id = await new Filing(App.Host) { KeepsLetter = true, Reader = LetterLanguage.Spanish }
            .AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        for (var day = 40; day < 43; day++)
        {
            App.SetToday(DayZero.AddDays(day));
            await (await App.Patient().Open($"/en/requests/{id}/reminder-letter")).Press("Make the letter");
        }

        var page = (await App.Patient().Open($"/{language}/requests/{id}")).Page;

        var letters = page.QuerySelectorAll("li > a:first-child[href*='/letters/']").ToLookup(link => link.Closest("details") is not null);
        Assert.Equal((6, 2), (letters[false].Count(), letters[true].Count()));
        Assert.Equal(older, letters[true].First().Closest("details")!.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public async Task Three_letters_fold_nothing()
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        for (var day = 40; day < 42; day++)
        {
            App.SetToday(DayZero.AddDays(day));
            await (await App.Patient().Open($"/en/requests/{id}/reminder-letter")).Press("Make the letter");
        }

        var page = (await App.Patient().Open($"/en/requests/{id}")).Page;

        var letters = page.QuerySelectorAll("li > a:first-child[href*='/letters/']").ToList();
        Assert.Equal(3, letters.Count);
        Assert.All(letters, link => Assert.Null(link.Closest("details")));
        Assert.EndsWith("March 16, 2027.", letters[0].ParentElement!.TextContent.Split(" You ")[0].Trim(), StringComparison.Ordinal);
    }
}
