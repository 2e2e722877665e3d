using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf.Tests.Readers;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>The same blocks are the same file, here and in the next process, whatever else is drawn meanwhile.</summary>
public sealed class LetterBytesTests
{
    // Of what was written before it was deflated. It changes when letters are laid out or written in another way, on purpose.
    private const string Written = "7202b0328ef26231cccda09c9031133474555336f0b97377dce18e19ac4dd067";
    private const string WrittenTogether = "4ca7bbb873f4eabe0ebe8f0344a6a4b095cb0fa6f1019a38a05163c77568bd0f";

    private static readonly Letter One = new()
    {
        Kind = LetterKind.Request,
        Language = LetterLanguage.English,
        Title = "A letter with one of everything",
        Reference = "RR-1",
        RunningHead = "Tuyết Nguyễn · RR-1",
        PageOf = "Page {0} of {1}",
        Blocks =
        [
            new NoticeBlock("A copy"),
            new SenderBlock(["Tuyết Nguyễn", "1 Elm Street"]),
            new DateBlock(["May 4, 2026", "RR-1"]),
            new RecipientBlock(["Ångström Hospital", "Records", "Austin, TX 78701"], ["By fax: 512-555-0142"]),
            new SubjectBlock("A request", "It is no authorization."),
            new HeadingBlock("A part"),
            new FactsBlock([new("Patient", "Tuyết Nguyễn"), new("Born", "May 4, 1950")]),
            new ParagraphBlock(string.Join(' ', Enumerable.Repeat("Please send all of it to me.", 200)), "Records."),
            new ListBlock(["One", "Two", new string('n', 200)]),
            new SignatureBlock("Sincerely,", "Signed on screen", "Signature", "Date", ["Tuyết Nguyễn"]),
            new SmallPrintBlock(["Enclosed: nothing"]),
        ],
    };

    [Fact]
    public async Task The_same_letter_is_the_same_file_in_this_process_and_the_next()
    {
        var alone = Uncompressed.HashOf(await DrawAsync(One));
        var together = Uncompressed.HashOf(await DrawAsync(One, One with { Language = LetterLanguage.Spanish }));

        Assert.True((alone, together) == (Written, WrittenTogether), $"{alone}, {together}");
    }

    [Fact]
    public async Task Four_threads_at_once_draw_the_same_file()
    {
        static async Task<List<byte[]>> twentyAsync()
        {
            var drawn = new List<byte[]>();
            for (var time = 0; time < 20; time++)
            {
                drawn.Add(await DrawAsync(One));
            }

            return drawn;
        }

        var files = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(twentyAsync)));

        Assert.All(files.SelectMany(file => file), file => Assert.Equal(files[0][0], file));
    }

    private static async Task<byte[]> DrawAsync(params IReadOnlyList<Letter> letters)
        => (await LetterPdf.DrawAsync(letters, One.Title, TestContext.Current.CancellationToken)).Bytes;
}
