using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Pdf.Tests.Readers;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>A letter that cannot become a good file is refused, soon and without saying what is in it. Alone, because work is measured.</summary>
[CollectionDefinition(nameof(BadLetterTests), DisableParallelization = true)]
[Collection(nameof(BadLetterTests))]
public sealed class BadLetterTests
{
    private static readonly Letter Good = RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English);

    [Theory]
    [InlineData("secret\u0000")]
    [InlineData("secret\u0007")]
    [InlineData("secret \u202Eturned")]
    [InlineData("secret \u2066inside\u2069")]
    [InlineData("secret \uD83D")]
    [InlineData("secret 😀")]
    [InlineData("secret Мария")]
    public async Task Characters_that_are_no_text_or_have_no_glyph_are_refused_without_the_text(string text)
    {
        foreach (var block in (LetterBlock[])
            [new ParagraphBlock(text), new SenderBlock([text]), new RecipientBlock([text], []), new NoticeBlock(text)])
        {
            var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => DrawAsync(block));
            Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task What_says_nothing_takes_no_place(string text)
    {
        using var printed = new PrintedText(await DrawAsync(
            new NoticeBlock(text), new SenderBlock([text]), new DateBlock([text]), new RecipientBlock([], [text]), new SubjectBlock(text, text),
            new HeadingBlock(text), new ParagraphBlock(text, text), new ListBlock([text]), new SmallPrintBlock([text, "The end"])));

        Assert.Equal(1, printed.Pages);
        Assert.Contains("The end", printed.Page(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_of_five_thousand_letters_is_broken_where_the_line_ends()
    {
        var word = string.Concat(Enumerable.Range(0, 5000).Select(at => (char)('a' + (at % 26))));
        var (pdf, seconds, bytes) = await MeasuredAsync(() => DrawAsync(new ParagraphBlock(word)));
        using var file = new TaggedFile(pdf!);
        using var printed = new PrintedText(pdf!);

        Assert.Equal(word, ReadingOrder.WithoutBlanks([file.Root.Text]));
        Assert.InRange(printed.BoxOf(_ => true).Right, 7, 7.82);
        Assert.True(seconds < 3 && bytes < 200_000_000, $"{seconds} s, {bytes} bytes");
    }

    [Fact]
    public async Task A_sender_of_four_hundred_lines_is_printed_whole_or_refused_and_an_address_that_no_window_shows_is_refused()
    {
        string[] lines = [.. Enumerable.Range(1, 400).Select(line => $"{line} Elm Street")];
        using var printed = new PrintedText(await DrawAsync(new SenderBlock(lines)));

        Assert.All(lines, line => Assert.Contains(line, printed.Text, StringComparison.Ordinal));
        await Assert.ThrowsAsync<InvalidOperationException>(() => DrawAsync(new RecipientBlock(lines, [])));
    }

    [Fact]
    public async Task A_letter_of_a_thousand_pages_is_refused_soon()
    {
        LetterBlock[] blocks = [.. Enumerable.Repeat(new ParagraphBlock(string.Join(' ', Enumerable.Repeat("word", 600))), 1000)];
        var (_, seconds, bytes) = await MeasuredAsync(async () =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => DrawAsync(blocks));
            return [];
        });

        Assert.True(seconds < 3 && bytes < 200_000_000, $"{seconds} s, {bytes} bytes");
    }

    private static async Task<byte[]> DrawAsync(params IReadOnlyList<LetterBlock> blocks)
        => (await LetterPdf.DrawAsync(Good with { Blocks = blocks }, TestContext.Current.CancellationToken)).Bytes;

    private static async Task<(byte[]? Pdf, double Seconds, long Bytes)> MeasuredAsync(Func<Task<byte[]>> draw)
    {
        var (before, started) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var pdf = await draw();
        return (pdf, (Environment.CpuUsage.TotalTime - started).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
