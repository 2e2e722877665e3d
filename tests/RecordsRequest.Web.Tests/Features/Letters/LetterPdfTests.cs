using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using Letter = RecordsRequest.Domain.Letters.Letter;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class LetterPdfTests
{
    public static TheoryData<string> Samples => [.. typeof(SampleRequests).GetProperties().Select(sample => sample.Name)];

    [Theory]
    [InlineData(LetterLanguage.English, false)]
    [InlineData(LetterLanguage.English, true)]
    [InlineData(LetterLanguage.Spanish, false)]
    public async Task The_common_case_is_one_page_at_eleven_points_or_more(LetterLanguage language, bool isNeededByDay)
    {
        var details = SampleRequests.Common with { NeededBy = isNeededByDay ? new(new(2026, 12, 15), ForAppointment: true) : null };
        using var printed = await PrintAsync(RequestLetter.Write(details, SampleRequests.Reference, language));

        Assert.Equal(1, printed.Pages);
        Assert.All(printed.Sizes, size => Assert.InRange(size, 11, 13));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_word_of_the_letter_is_on_paper(string sample)
    {
        var letter = English(Named(sample));
        using var printed = await PrintAsync(letter);

        foreach (var paragraph in letter.Blocks.OfType<ParagraphBlock>().Where(
            paragraph => paragraph.Text.Length < 250 && sample != nameof(SampleRequests.Longest)))
        {
            Assert.Contains(paragraph.Text, printed.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_leaves_the_margins_and_every_page_says_which_it_is(string sample)
    {
        using var printed = await PrintAsync(English(Named(sample)));

        var (left, _, right, bottom) = printed.BoxOf(_ => true);
        Assert.InRange(left, 0.85, 1);
        Assert.InRange(right, 1, 7.82);
        Assert.InRange(bottom, 1, 10.7);
        Assert.All(Enumerable.Range(1, printed.Pages),
            page => Assert.EndsWith($"Page {page} of {printed.Pages}", printed.Page(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_longest_letter_repeats_who_it_is_about_and_never_parts_a_list_from_its_sentence()
    {
        var letter = English(SampleRequests.Longest);
        using var printed = await PrintAsync(letter);

        Assert.InRange(printed.Pages, 2, 4);
        for (var page = 2; page <= printed.Pages; page++)
        {
            Assert.StartsWith(letter.RunningHead, printed.Page(page), StringComparison.Ordinal);
            Assert.False(printed.Page(page - 1).Replace(
                $" {letter.Reference} Page {page - 1} of {printed.Pages}", "", StringComparison.Ordinal).EndsWith(':'));
        }

        Assert.Contains("Questions.", printed.Page(printed.Pages), StringComparison.Ordinal);
        Assert.Contains("Signature of the personal representative", printed.Page(printed.Pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Raffi Fiffler-Küffner")]
    [InlineData("Nguyễn Thị Hồng Nhung")]
    [InlineData("Łucja Žižková-Ñuñez O’Brien")]
    public async Task Names_come_out_letter_for_letter(string name)
    {
        using var printed = await PrintAsync(
            English(SampleRequests.Common with { Patient = SampleRequests.Common.Patient with { Name = new PersonName(name) } }));

        Assert.Contains($"Patient: {name}", printed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task The_address_stays_inside_the_window_of_the_envelope(int lines)
    {
        using var printed = await PrintAsync(
            Only(new RecipientBlock([.. Enumerable.Range(1, lines).Select(line => $"Ågqjy Hospital of Wellington Heights {line}")], [])));

        AssertInsideWindow(printed);
    }

    [Fact]
    public async Task Even_the_longest_address_stays_inside_the_window()
    {
        using var printed = await PrintAsync(Only(English(SampleRequests.Longest).Blocks.OfType<RecipientBlock>().Single() with { Below = [] }));

        AssertInsideWindow(printed);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_but_the_address_shows_in_the_window(string sample)
    {
        var letter = English(Named(sample));
        using var printed = await PrintAsync(
            letter with { Blocks = [.. letter.Blocks.Select(block => block is RecipientBlock to ? to with { Lines = [], ToFillIn = [] } : block)] });

        Assert.Throws<InvalidOperationException>(
            () => printed.BoxOf(glyph => glyph.BoundingBox.Bottom < 792 - (2.05 * 72) && glyph.BoundingBox.Top > 792 - (2.70 * 72)));
    }

    [Fact]
    public async Task The_same_letter_gives_the_same_bytes_and_a_title_that_names_nobody()
    {
        var letter = English(SampleRequests.Common);
        var first = await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken);
        var second = await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken);
        using var printed = new PrintedText(first.Bytes);

        Assert.Equal(first.Bytes, second.Bytes);
        Assert.Equal("Letter to a records office", printed.Title);
    }

    private static void AssertInsideWindow(PrintedText printed)
    {
        var (left, top, right, bottom) = printed.BoxOf(glyph => glyph.BoundingBox.Bottom > 100);
        Assert.InRange(left, 0.88, 4.37);
        Assert.InRange(right, 0.88, 4.37);
        Assert.InRange(top, 2.05, 2.70);
        Assert.InRange(bottom, 2.05, 2.70);
    }

    private static Letter Only(LetterBlock block) => English(SampleRequests.Common) with { Blocks = [block] };

    private static RequestDetails Named(string sample) => (RequestDetails)typeof(SampleRequests).GetProperty(sample)!.GetValue(null)!;

    private static Letter English(RequestDetails details) => RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English);

    private static async Task<PrintedText> PrintAsync(Letter letter)
        => new((await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken)).Bytes);
}
