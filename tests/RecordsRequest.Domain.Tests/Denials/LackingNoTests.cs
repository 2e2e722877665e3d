using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Denials;

/// <summary>A written no (review 3 and 4). Received on 3 February 2027; the no came on 20 February.</summary>
public sealed class LackingNoTests
{
    private static readonly DateOnly _day31 = DayThirty.AddDays(1);

    [Fact]
    public void Review_03_a_no_without_its_contents_leaves_day_30_arguable_and_both_letters_possible()
    {
        var log = After(No(DenialGround.NoneGiven));

        Assert.Equal((StandingKind.Answered, null), (log.StandingOn(_day31), log.Request.DueOn));
        Assert.NotNull(log.History.LackingNo);
        Assert.Contains(LetterKind.DenialContent, FollowUps.Offered(log.Now(DayThirty)));
        Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(log.Now(DayThirty)));
        Assert.All([LetterKind.DenialContent, LetterKind.Overdue], letter => Assert.Contains(letter, FollowUps.Offered(log.Now(_day31))));
    }

    [Fact]
    public void Review_03_the_late_letter_names_what_is_missing_and_asks_to_treat_the_request_as_unanswered()
    {
        var now = After(No(DenialGround.LifeOrSafety, DenialContent.Basis, DenialContent.Contact)).Now(_day31);
        var letter = LetterText.Of(FollowUps.Write(LetterKind.Overdue, now, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("On February 20, 2027, a written denial from you reached me.", letter, StringComparison.Ordinal);
        Assert.Contains("my right to have the denial reviewed, and how to use it, (d)(2)(ii)", letter, StringComparison.Ordinal);
        Assert.Contains("how to complain, to you or to the Secretary of Health and Human Services, (d)(2)(iii)", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("the basis for the denial", letter, StringComparison.Ordinal);
        Assert.Contains("I ask you to treat the request as unanswered for the records that you refuse in it.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_03_a_no_with_all_its_contents_ends_the_days()
    {
        var log = After(No(DenialGround.NoneGiven), No(DenialGround.LegalProceeding, [.. GroundRule.NoticeContents]));

        Assert.Null(log.History.LackingNo);
        Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(log.Now(_day31)));
    }

    [Theory]
    [InlineData(DenialGround.NoneGiven, false)]
    [InlineData(DenialGround.MightUpset, false)]
    [InlineData(DenialGround.LifeOrSafety, true)]
    [InlineData(DenialGround.Research, true)]
    public void Review_04_missing_contents_are_a_ground_of_their_own_and_never_arguable(DenialGround ground, bool isGroundArguable)
    {
        var grounds = ComplaintGrounds.Of(After(No(ground)).Now(_day31));

        Assert.Equal(
            [(ComplaintGroundKind.Denial, isGroundArguable), (ComplaintGroundKind.DenialNotice, false)],
            grounds.Select(raised => (raised.Kind, raised.IsArguable)));
        Assert.Equal("45 CFR 164.524(d)(2)", grounds[1].Citation);
    }

    [Theory]
    [InlineData(new[] { DenialContent.Basis, DenialContent.Complaint, DenialContent.Contact }, new DenialContent[0])]
    [InlineData(new[] { DenialContent.Basis, DenialContent.Contact }, new[] { DenialContent.Complaint })]
    [InlineData(new[] { DenialContent.Basis, DenialContent.ComplaintToOffice }, new DenialContent[0])]
    [InlineData(new[] { DenialContent.Basis, DenialContent.ComplaintToHhs }, new[] { DenialContent.Contact })]
    public void Review_04_one_of_the_two_ways_to_complain_is_enough(DenialContent[] says, DenialContent[] missing)
    {
        var now = After(No(DenialGround.UnpaidBill, says)).Now(_day31);

        Assert.Equal(missing, DenialCheck.Of(now.Details, now.History)!.Missing);
        Assert.Equal(missing.Length > 0, ComplaintGrounds.Of(now).Any(ground => ground.Kind is ComplaintGroundKind.DenialNotice));
    }

    [Fact]
    public void What_is_only_said_is_no_notice_that_could_lack_anything()
    {
        var log = After(No(DenialGround.NoneGiven) with { InWriting = false });

        Assert.Equal(DayThirty, log.Request.DueOn);
        Assert.DoesNotContain(ComplaintGrounds.Of(log.Now(_day31)), ground => ground.Kind is ComplaintGroundKind.DenialNotice);
    }

    private static Log After(params EventFacts[] happened) => new Log().After([Sent, Received, .. happened]);

    private static DenialFacts No(DenialGround ground, params DenialContent[] says)
        => new(new(2027, 2, 20), InWriting: true, ground, [true, true], says, null, null);
}
