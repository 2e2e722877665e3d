using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class ObstacleLetterPdfTests
{
    public static TheoryData<string> Samples => [.. typeof(SampleObstacles).GetProperties().Select(sample => sample.Name)];

    [Theory, MemberData(nameof(Samples))]
    public async Task A_letter_about_what_an_office_said_is_one_page_and_two_only_if_it_said_everything(string sample)
    {
        foreach (var language in Enum.GetValues<LetterLanguage>())
        {
            var (kind, now) = ((LetterKind, Situation))typeof(SampleObstacles).GetProperty(sample)!.GetValue(null)!;
            var letter = FollowUps.Write(kind, now, SampleRequests.Reference, language);
            using var printed = new PrintedText((await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken)).Bytes);

            Assert.Equal(sample is nameof(SampleObstacles.BarrierEveryStep) ? 2 : 1, printed.Pages);
            Assert.All(printed.Sizes, size => Assert.InRange(size, 11, 13));
        }
    }
}
