using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Requests;

/// <summary>An electronic copy for a person the patient names (point 5 of the review), received on 4 January 2027.</summary>
public sealed class DirectiveTests
{
    private static readonly DateOnly _lastDay = new(2027, 2, 3);
    private static readonly ReceivedFacts _received = new(new(2027, 1, 4), ReceiptBasis.Proven, null);
    private static readonly DenialFacts _no = new(
        new(2027, 1, 10), InWriting: false, DenialGround.NoneGiven, [.. Details.Items.Select(_ => true)], [], null, null);

    private static RequestDetails Details => SampleRequests.ToNamedPerson with { MadeOn = new(2027, 1, 2) };

    [Theory]
    [InlineData("OR")]
    [InlineData("CA")]
    [InlineData("TX")]
    public void Review_05_the_30_days_run_and_no_rule_of_a_state_beside_them(string state)
    {
        var clocks = Now(_lastDay, Details with { Provider = Details.Provider with { State = state } }, _received).History.Running;

        Assert.Equal((_lastDay, null, null), (clocks.DueOn, clocks.Special, clocks.MayApply));
    }

    [Fact]
    public void Review_05_a_refusal_is_a_ground_for_180_days()
    {
        var ground = Assert.Single(ComplaintGrounds.Of(Now(_lastDay, Details, _received, _no)));

        Assert.Equal((ComplaintGroundKind.Denial, new DateOnly(2027, 7, 9)), (ground.Kind, ground.LastDayOn));
        Assert.Contains("42 U.S.C. 17935(e)", ground.Citation, StringComparison.Ordinal);
        var obstacle = Assert.Single(
            ComplaintGrounds.Of(Now(_lastDay, Details, _received, new ObstacleFacts(_no.On, Obstacle.WillNotSendToOther, null))));
        Assert.Equal(ground.LastDayOn, obstacle.LastDayOn);
    }

    [Fact]
    public void Review_05_late_it_can_be_written_about_and_no_letter_names_a_fee_limit_a_format_or_a_denial_notice()
    {
        var now = Now(_lastDay.AddDays(1), Details, _received, _no, new ObstacleFacts(_no.On, Obstacle.NoEmail, null));

        var letter = LetterText.Of(FollowUps.Write(LetterKind.Overdue, now, SampleRequests.Reference, LetterLanguage.English));

        Assert.Equal([LetterKind.Overdue], FollowUps.Offered(now));
        Assert.Contains("to the person I named, to the extent the records are in your electronic health record", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("(d)(2)", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_05_the_request_says_to_what_extent_and_by_when_and_nothing_of_a_limit_on_the_fee()
    {
        var letter = LetterText.Of(RequestLetter.Write(Details, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("to the extent these are in your electronic health record", letter, StringComparison.Ordinal);
        Assert.Contains("within 30 days after you receive this letter (45 CFR 164.524(b)(2))", letter, StringComparison.Ordinal);
        Assert.Contains("Please tell me the day you received this.", letter, StringComparison.Ordinal);
        Assert.Contains("please count from the day you got it.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("164.524(c)(4)", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlaceKind.HealthPlan, DeliveryMethod.NamedPerson, LegalBasis.OutsideEhr, false)]
    [InlineData(PlaceKind.Hospital, DeliveryMethod.NamedPerson, LegalBasis.EhrDirective, true)]
    [InlineData(PlaceKind.HealthPlan, DeliveryMethod.Paper, LegalBasis.AccessRight, true)]
    public void Review_05_a_health_plan_has_no_health_record_of_that_kind(PlaceKind place, DeliveryMethod method, LegalBasis basis, bool hasClock)
        => Assert.Equal((basis, hasClock), (LegalBases.Of(Coverage.Yes, place, method), LegalBases.Of(Coverage.Yes, place, method).HasClock));

    private static Situation Now(DateOnly today, RequestDetails details, params EventFacts[] told)
        => new(details, RequestHistory.Of(details.Circumstances, [new SentFacts(details.MadeOn, SendMethod.Fax, null, null), .. told]), today);
}
