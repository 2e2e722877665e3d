using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>The widest that the fields of an office's address take. It is never printed over itself or anything else.</summary>
public sealed class WindowTests
{
    public static TheoryData<string> Signs => ["W", "m", "Wg ", "Ễg ", "ĺ ", "Åy", "—", "…", "Ǽ", "‰", "i"];

    [Theory, MemberData(nameof(Signs))]
    public async Task The_widest_address_is_all_there_and_never_over_itself(string signs)
    {
        var letter = RequestLetter.Write(To(signs), SampleRequests.Reference, LetterLanguage.English);

        using var printed = await PrintAsync(letter);

        Assert.Empty(printed.Overlapping(page: 1));
        var recipient = letter.Blocks.OfType<RecipientBlock>().Single();
        var page = ReadingOrder.WithoutBlanks([printed.Page(1)]);
        Assert.All([.. recipient.Lines, .. recipient.Below],
            line => Assert.Contains(ReadingOrder.WithoutBlanks([line]), page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_finds_no_room_in_the_window_goes_below_it()
    {
        var letter = RequestLetter.Write(To("W"), SampleRequests.Reference, LetterLanguage.English);

        using var printed = await PrintAsync(letter with { Blocks = [letter.Blocks.OfType<RecipientBlock>().Single()] });

        Assert.All(printed.LinesOf(page: 1).SkipLast(1), line => Assert.True(
            IsBetween(line, 2.05, 2.70) || IsBetween(line, 2.80, 5), $"{line.Top:0.00} to {line.Bottom:0.00} in: {line.Text}"));
        Assert.Contains(printed.LinesOf(page: 1), line => line.Top > 2.80
            && ReadingOrder.WithoutBlanks([line.Text]).EndsWith("DE19720-1234", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 12)]
    [InlineData(4, 12)]
    public async Task A_usual_address_has_the_largest_letters(int lines, double size)
    {
        RecipientBlock block = new([.. Enumerable.Range(1, lines).Select(line => $"Lakeside Regional Hospital {line}")], []);
        var letter = RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English);

        using var printed = await PrintAsync(letter with { Blocks = [block] });

        Assert.Contains(size, printed.Sizes);
    }

    private static bool IsBetween((double Top, double Bottom, string Text) line, double top, double bottom)
        => line.Top >= top - 0.005 && line.Bottom <= bottom + 0.005;

    private static RequestDetails To(string signs) => SampleRequests.Common with
    {
        Provider = SampleRequests.Common.Provider with
        {
            Organization = Filled(signs, ProviderAnswer.MaxLength),
            Department = Filled(signs, ProviderAnswer.MaxLength),
            Address = new MailingAddress(
                Filled(signs, MailingAddress.MaxLineLength), Filled(signs, MailingAddress.MaxLineLength), Filled(signs, MailingAddress.MaxLineLength),
                "DE", "19720-1234"),
        },
    };

    private static string Filled(string signs, int length) => string.Concat(Enumerable.Repeat(signs, length))[..length].Trim();

    private static async Task<PrintedText> PrintAsync(Letter letter)
        => new((await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken)).Bytes);
}
