using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Pdf.Tests.Readers;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>A letter and what goes with it are one document, in which each letter is a part in its own language.</summary>
public sealed class EnclosuresPdfTests
{
    [Theory]
    [InlineData(LetterLanguage.English, LetterLanguage.English, new[] { "en", "en", "en" })]
    [InlineData(LetterLanguage.Spanish, LetterLanguage.Spanish, new[] { "es", "es" })]
    [InlineData(LetterLanguage.Spanish, LetterLanguage.English, new[] { "es", "en" })]
    public async Task Each_letter_is_read_whole_and_in_order(LetterLanguage later, LetterLanguage first, string[] languages)
    {
        var letters = With(later, first);
        var pdf = await PrintAsync(letters);
        using var file = new TaggedFile(pdf);
        var parts = file.Root.Kids.Cast<Element>().ToList();

        Assert.Equal(languages, parts.Select(part => part.Say("Lang")));
        Assert.Equal(letters.Select(letter => ReadingOrder.Of(letter)), parts.Select(part => ReadingOrder.WithoutBlanks([part.Text])));
        await ReadableDocument.AssertReadAsync(pdf, letters);
        Assert.All(parts, part => Assert.Equal("H1", Assert.Single(part.All, element => element.Tag.StartsWith('H')).Tag));
        Assert.Equal(Enclosures.TitleOf(letters[0]), file.Title);
        await ReadableDocument.AssertAsync(pdf, languages[0]);
    }

    [Fact]
    public async Task Each_letter_begins_on_a_page_of_its_own_and_counts_its_own_pages()
    {
        using var printed = new PrintedText(await PrintAsync(With(LetterLanguage.English, LetterLanguage.English)));

        Assert.Equal(3, printed.Pages);
        Assert.All([1, 2, 3], page => Assert.EndsWith("Page 1 of 1", printed.Page(page), StringComparison.Ordinal));
        Assert.StartsWith("Copy of my letter of November 22, 2026 ", printed.Page(2), StringComparison.Ordinal);
        Assert.StartsWith("Copy for the Privacy Officer, without the enclosed letter ", printed.Page(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_differs_from_the_letter_only_by_what_stands_above_it()
    {
        var letters = With(LetterLanguage.English, LetterLanguage.English);
        using var alone = new PrintedText((await LetterPdf.DrawAsync(letters[0], TestContext.Current.CancellationToken)).Bytes);
        using var all = new PrintedText(await PrintAsync(letters));

        Assert.Equal(alone.Page(1), all.Page(1));
        Assert.EndsWith(alone.Page(1), all.Page(3), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Letter> With(LetterLanguage later, LetterLanguage first)
    {
        var now = new Situation(SampleRequests.Common, SampleHistories.NothingCame, SampleHistories.FirstOverdueDay);
        return Enclosures.With(
            FollowUps.Write(LetterKind.Overdue, now, SampleRequests.Reference, later),
            RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, first),
            SampleRequests.Common);
    }

    private static async Task<byte[]> PrintAsync(IReadOnlyList<Letter> letters)
        => (await LetterPdf.DrawAsync(letters, Enclosures.TitleOf(letters[0]), TestContext.Current.CancellationToken)).Bytes;
}
