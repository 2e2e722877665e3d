using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class EnclosuresTests
{
    private static readonly Letter First = RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English);

    public static TheoryData<string> Samples => [.. typeof(SampleObstacles).GetProperties().Select(sample => sample.Name)];

    [Theory, MemberData(nameof(Samples))]
    public void What_goes_with_a_letter_is_what_the_letter_names_at_its_end(string sample)
    {
        var (kind, now) = ((LetterKind, Situation))typeof(SampleObstacles).GetProperty(sample)!.GetValue(null)!;
        var letter = FollowUps.Write(kind, now, SampleRequests.Reference, LetterLanguage.English);
        var named = letter.Blocks.OfType<SmallPrintBlock>().SelectMany(print => print.Lines).ToList();
        var all = Enclosures.With(letter, First, now.Details);

        Assert.Same(letter, all[0]);
        Assert.Equal(named.Count(line => line.StartsWith("Enclosed: copy of my letter of ", StringComparison.Ordinal)),
            all.Count(one => one.Blocks[0] is NoticeBlock { Text: "Copy of my letter of November 22, 2026" }));
        Assert.Equal(named.Count(line => line is "Copy to: Privacy Officer"),
            all.Count(one => one.Blocks[0] is NoticeBlock on && on.Text.StartsWith("Copy for the Privacy Officer", StringComparison.Ordinal)));
        Assert.Equal(all.Count > 1, Enclosures.Go(kind, LetterLanguage.English, now.Details));
    }

    [Fact]
    public void A_copy_says_all_that_the_letter_says()
    {
        var letter = FollowUps.Write(
            LetterKind.Overdue, new(SampleRequests.Common, SampleHistories.NothingCame, SampleHistories.FirstOverdueDay), SampleRequests.Reference,
            LetterLanguage.English);

        Assert.Equal(
            [letter.Blocks, [new NoticeBlock("Copy of my letter of November 22, 2026"), .. First.Blocks],
                [new NoticeBlock("Copy for the Privacy Officer, without the enclosed letter"), .. letter.Blocks]],
            Enclosures.With(letter, First, SampleRequests.Common).Select(one => one.Blocks));
    }

    [Fact]
    public void A_letter_that_encloses_nothing_says_nothing_of_an_enclosure_to_the_Privacy_Officer()
    {
        var letter = First with { Kind = LetterKind.OfAge };

        Assert.Equal(
            new NoticeBlock("Copy for the Privacy Officer"), Enclosures.With(letter, First, SampleRequests.Common)[^1].Blocks[0]);
    }
}
