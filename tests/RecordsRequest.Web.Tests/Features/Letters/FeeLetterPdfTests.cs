using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class FeeLetterPdfTests
{
    [Theory]
    [InlineData(LetterLanguage.English)]
    [InlineData(LetterLanguage.Spanish)]
    public async Task Scenario_41_The_dispute_of_two_lines_is_one_page(LetterLanguage language)
    {
        var letter = FollowUps.Write(LetterKind.FeeDispute, SampleFees.All["Scenario41"], SampleRequests.Reference, language);
        using var printed = new PrintedText((await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken)).Bytes);

        Assert.Equal(1, printed.Pages);
        Assert.All(printed.Sizes, size => Assert.InRange(size, 11, 13));
    }
}
