using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
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
        var id = await WithLettersAsync(4, LetterLanguage.Spanish);

        var letters = (await LettersAsync(language, id)).ToLookup(link => link.Closest("details") is not null);

        Assert.Equal((6, 2), (letters[false].Count(), letters[true].Count()));
        Assert.Equal(older, letters[true].First().Closest("details")!.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public async Task Three_letters_stand_there_the_newest_first_and_nothing_folds()
    {
        var id = await WithLettersAsync(3, LetterLanguage.English);

        var letters = await LettersAsync("en", id);

        Assert.All(letters, link => Assert.Null(link.Closest("details")));
        Assert.Equal(
            ["February 2, 2027", "February 1, 2027", "January 31, 2027"],
            letters.Select(link => link.ParentElement!.TextContent.Split("made on ")[1].Trim()));
    }

    private async Task<string> WithLettersAsync(int count, LetterLanguage reader)
    {
        var id = await new Filing(App.Host) { KeepsLetter = true, Reader = reader }.AddAsync(App.Me, Details, hasClock: true);
        for (var days = 1; days < count; days++)
        {
            App.SetToday(Made.AddDays(days));
            await using var scope = App.Host.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
            var request = await db.Set<AccessRequest>().SingleAsync();
            await scope.ServiceProvider.GetRequiredService<LetterArchive>()
                .KeepAsync(request, language => RequestLetter.Write(Details, request.Reference, language), CancellationToken.None);
            await db.SaveChangesAsync();
        }

        return id;
    }

    private async Task<IReadOnlyList<IElement>> LettersAsync(string language, string id)
        => [.. (await App.Patient().Open($"/{language}/requests/{id}")).Page.QuerySelectorAll("li > a:first-child[href*='/letters/']")];
}
