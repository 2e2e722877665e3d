using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Tests.Features.Letters;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>An office reads one page, also when it refused all six kinds of record and is quoted.</summary>
public sealed class OnePageTests
{
    private static readonly DateOnly _saidOn = new(2026, 12, 20);

    public static TheoryData<DenialGround> Grounds => [.. Enum.GetValues<DenialGround>()];

    [Theory, MemberData(nameof(Grounds))]
    public async Task Each_letter_about_a_refusal_is_one_page(DenialGround ground)
    {
        var details = SampleRequests.Represented;
        var denial = new DenialFacts(
            _saidOn, InWriting: false, ground, [.. details.Items.Select(_ => true)], [], null, "We talked about this with the whole team.");
        var now = new Situation(details, RequestHistory.Of(details.Circumstances, denial), _saidOn.AddDays(2));

        foreach (var kind in FollowUps.Offered(now))
        {
            foreach (var language in Enum.GetValues<LetterLanguage>())
            {
                var pdf = await LetterPdf.DrawAsync(
                    FollowUps.Write(kind, now, SampleRequests.Reference, language), TestContext.Current.CancellationToken);
                using var printed = new PrintedText(pdf.Bytes);
                Assert.True(printed.Pages == 1, $"{kind} in {language} has {printed.Pages} pages");
                Assert.All(printed.Sizes, size => Assert.InRange(size, 11, 13));
            }
        }
    }
}
