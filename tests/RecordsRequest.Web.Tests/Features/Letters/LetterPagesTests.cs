using System.Text.RegularExpressions;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>Where a page ends, in letters that grow line by line.</summary>
public sealed partial class LetterPagesTests
{
    private static readonly Letter Good = RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English);

    [Fact]
    public async Task No_signature_stands_on_a_page_without_two_lines_of_the_text_before_it()
    {
        for (var lines = 2; lines < 100; lines++)
        {
            using var printed = await PrintAsync([.. Lines(lines), One("Signature of the patient")]);

            AssertAccompanied(printed, "Signature of the patient", lines);
        }
    }

    [Fact]
    public async Task Two_signatures_stay_together_with_the_text_and_with_what_is_enclosed()
    {
        for (var lines = 2; lines < 100; lines++)
        {
            using var printed = await PrintAsync(
                [.. Lines(lines), One("Signature of the parent"), One("Signature of the patient"), new SmallPrintBlock(["Enclosed: papers"])]);

            AssertAccompanied(printed, "Signature of the parent", lines);
            AssertAccompanied(printed, "Enclosed: papers", lines);
        }
    }

    private static void AssertAccompanied(PrintedText printed, string words, int lines)
    {
        var page = Enumerable.Range(1, printed.Pages).Select(printed.Page).Single(page => page.Contains(words, StringComparison.Ordinal));
        Assert.True(Line.Count(page[..page.IndexOf(words, StringComparison.Ordinal)]) >= 2, $"{lines} lines: {page}");
    }

    // Some of one line, some of more, as in letters.
    private static IEnumerable<LetterBlock> Lines(int count)
        => Enumerable.Range(1, count).Select(line => new ParagraphBlock(line % 7 == 0 ? LongText(line) : $"Line {line}."));

    private static string LongText(int line)
        => $"Line {line}. {string.Join(' ', Enumerable.Repeat("Line 0, which goes on and on until the edge.", 4))}";

    private static SignatureBlock One(string label) => new("Sincerely,", null, label, "Date", ["Rosa Martínez"]);

    private static async Task<PrintedText> PrintAsync(IReadOnlyList<LetterBlock> blocks)
        => new((await LetterPdf.DrawAsync(Good with { Blocks = blocks }, TestContext.Current.CancellationToken)).Bytes);

    [GeneratedRegex("Line [0-9]+")]
    private static partial Regex Line { get; }
}
