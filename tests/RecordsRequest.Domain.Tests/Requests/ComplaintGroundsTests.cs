using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using Kind = RecordsRequest.Domain.Requests.ComplaintGroundKind;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class ComplaintGroundsTests
{
    private static readonly DateOnly _firstLateDay = Log.DayThirty.AddDays(1);

    [Fact]
    public void Scenario_93_The_last_of_180_days_after_a_missed_5_March_is_1_September()
    {
        Assert.Empty(On(Log.DayThirty, Log.Sent, Log.Received));

        var late = Assert.Single(On(_firstLateDay, Log.Sent, Log.Received));
        Assert.Equal((Kind.Late, Log.DayThirty, new DateOnly(2027, 9, 1)), (late.Kind, late.KnownOn, late.LastDayOn));
        Assert.Equal("45 CFR 164.524(b)(2)", late.Citation);
        Assert.Null(late.EarlierLastDayOn);
    }

    [Fact]
    public void Scenario_96_After_the_last_day_the_ground_is_still_there_and_said_to_have_passed()
    {
        Assert.False(Assert.Single(On(new(2027, 9, 1), Log.Sent, Log.Received)).HasPassedOn(new(2027, 9, 1)));
        Assert.True(Assert.Single(On(new(2027, 9, 2), Log.Sent, Log.Received)).HasPassedOn(new(2027, 9, 2)));
    }

    [Fact]
    public void A_proper_notice_of_more_time_moves_the_ground_and_a_disputed_one_shows_both_days()
    {
        EventFacts[] extended = [Log.Sent, Log.Received, Log.Extension];

        var capped = Log.Extension with { PromisedOn = new(2027, 4, 20) };
        var disputed = On(
            new(2027, 4, 5), Log.Sent, Log.Received, capped, new LetterMadeFacts(new(2027, 3, 8), default, LetterKind.DefectiveExtension));
        var contestable = On(new(2027, 3, 21), Log.Sent, Log.Received, Log.Extension with { ArrivedOn = new(2027, 3, 8) });

        Assert.Empty(On(new(2027, 3, 20), extended));
        Assert.Equal((new DateOnly(2027, 9, 16), (DateOnly?)null), LastDaysOf(Assert.Single(On(new(2027, 3, 21), extended))));
        Assert.Equal((new DateOnly(2027, 10, 1), new DateOnly(2027, 9, 1)), LastDaysOf(Assert.Single(disputed)));
        Assert.Equal((new DateOnly(2027, 9, 16), new DateOnly(2027, 9, 1)), LastDaysOf(Assert.Single(contestable)));
    }

    [Fact]
    public void Only_the_time_of_a_state_passed_is_no_ground()
        => Assert.Empty(On(new(2027, 2, 25), state: "CA", Log.Sent, Log.Received));

    [Fact]
    public void An_answer_that_came_late_stays_a_ground_and_one_in_time_is_none()
    {
        Assert.Equal([Kind.Late], KindsOn(new(2027, 5, 1), Log.Sent, Log.Received, Log.Came(_firstLateDay, ItemOutcome.All)));
        Assert.Empty(On(new(2027, 5, 1), Log.Sent, Log.Received, Log.Came(Log.DayThirty, ItemOutcome.All)));
    }

    [Fact]
    public void A_missing_part_is_a_ground_only_when_the_time_has_ended()
    {
        EventFacts[] part = [Log.Sent, Log.Received, Log.Came(new(2027, 2, 20), ItemOutcome.All, ItemOutcome.Part)];

        Assert.Empty(On(Log.DayThirty, part));
        Assert.Equal([Kind.Late, Kind.PartMissing], KindsOn(_firstLateDay, part));
    }

    [Fact]
    public void Scenario_22_Records_that_lie_ready_in_time_are_not_late_unless_they_were_not_ready_after_all()
    {
        EventFacts[] ready = [Log.Sent, Log.Received, new ReadyFacts(new(2027, 3, 1), null) { IsAccepted = true }];

        Assert.Empty(On(new(2027, 5, 1), ready));
        Assert.Equal([Kind.Late], KindsOn(new(2027, 5, 1), [.. ready, new NotReadyFacts(new(2027, 3, 4), null)]));
    }

    [Theory]
    [InlineData(ClosingOutcome.Complete, false)]
    [InlineData(ClosingOutcome.Denied, false)]
    [InlineData(ClosingOutcome.NothingHeld, false)]
    [InlineData(ClosingOutcome.AcceptedPart, true)]
    [InlineData(ClosingOutcome.Withdrawn, true)]
    public void After_closing_lateness_is_claimed_only_where_no_answer_can_have_come_in_time(ClosingOutcome outcome, bool isLate)
    {
        Assert.Equal(isLate, On(new(2027, 6, 1), Log.Sent, Log.Received, new ClosedFacts(new(2027, 5, 1), outcome, null)).Count > 0);
        Assert.Empty(On(new(2027, 6, 1), Log.Sent, Log.Received, new ClosedFacts(Log.DayThirty, outcome, null)));
    }

    [Fact]
    public void A_place_that_HIPAA_may_not_reach_has_no_ground()
    {
        var details = SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { Coverage = Coverage.NotSure } };
        var history = RequestHistory.Of(asked: null, Log.Sent, Log.Received, new ObstacleFacts(new(2027, 2, 9), Obstacle.SearchFee, null));

        Assert.Empty(ComplaintGrounds.Of(new(details, history, new(2027, 9, 1))));
    }

    public static TheoryData<FeeKind, DeliveryMethod, Keeping> Lines =>
        [.. from kind in Enum.GetValues<FeeKind>()
            from method in Enum.GetValues<DeliveryMethod>()
            from kept in Enum.GetValues<Keeping>()
            select new TheoryDataRow<FeeKind, DeliveryMethod, Keeping>(kind, method, kept)];

    [Theory, MemberData(nameof(Lines))]
    public void Review_08_What_may_not_be_charged_is_a_ground_from_the_day_of_the_notice_and_nothing_else(
        FeeKind kind, DeliveryMethod method, Keeping kept)
    {
        var details = SampleRequests.Common with { Delivery = new() { Method = method } };
        var notice = Notice(kind) with { Kept = kept };
        var mayNot = FeeCheck.Of(notice, details).Lines[0].Rule.Verdict is FeeVerdict.MayNotBeCharged;

        var grounds = ComplaintGrounds.Of(new(details, new Log().After(Log.Sent, Log.Received, notice).History, Log.DayThirty));

        Assert.Equal(mayNot ? [(Kind.Fee, notice.On, (decimal?)20)] : [], grounds.Select(ground => (ground.Kind, ground.KnownOn, ground.Dollars)));
    }

    [Theory]
    [InlineData(Keeping.Electronically, "2027-08-09")]
    [InlineData(Keeping.OnPaper, null)]
    [InlineData(Keeping.NotKnown, null)]
    public void Review_08_A_price_by_the_page_told_on_10_February_is_a_ground_until_9_August(Keeping kept, string? lastDay)
    {
        FeeNoticeFacts notice = new(new(2027, 2, 10), [new(FeeKind.PerPage, 75)], null) { Kept = kept };

        var grounds = ComplaintGrounds.Of(new(SampleFees.ByEmail, new Log().After(Log.Sent, Log.Received, notice).History, Log.DayThirty));

        Assert.Equal(lastDay, grounds.SingleOrDefault()?.LastDayOn.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void A_fee_that_the_person_disputes_is_a_ground_and_only_that_one()
    {
        var (first, second) = (Notice(FeeKind.FlatFee), Notice(FeeKind.FlatFee) with { On = new(2027, 2, 20) });
        var grounds = On(Log.DayThirty, Log.Sent, Log.Received, first, second, new FeeAnswerFacts(new(2027, 2, 21), FeeAnswer.Dispute, null));

        Assert.Equal(second.On, Assert.Single(grounds).KnownOn);
    }

    [Fact]
    public void A_refusal_is_a_ground_from_its_day_and_arguable_where_the_rule_names_its_reason()
    {
        var denial = new DenialFacts(new(2027, 2, 20), InWriting: true, DenialGround.UnpaidBill, [true], [.. GroundRule.NoticeContents], null, null);

        var unnamed = Assert.Single(On(Log.DayThirty, Log.Sent, Log.Received, denial));
        var named = Assert.Single(On(Log.DayThirty, Log.Sent, Log.Received, denial with { Ground = DenialGround.LifeOrSafety }));

        Assert.Equal((Kind.Denial, new DateOnly(2027, 8, 19), false), (unnamed.Kind, unnamed.LastDayOn, unnamed.IsArguable));
        Assert.True(named.IsArguable);
    }

    [Fact]
    public void A_refusal_told_with_what_came_is_counted_once()
    {
        var came = Log.Came(new(2027, 2, 20), ItemOutcome.All, ItemOutcome.Refused);

        Assert.Equal([Kind.Denial], KindsOn(Log.DayThirty, Log.Sent, Log.Received, came, came with { On = new(2027, 2, 25) }));
    }

    [Theory]
    [InlineData(Obstacle.ComeInPerson, Kind.Barrier, true)]
    [InlineData(Obstacle.OnlyFaxOrMail, Kind.Barrier, true)]
    [InlineData(Obstacle.OwnForm, Kind.Barrier, true)]
    [InlineData(Obstacle.NotaryOrWitness, Kind.Barrier, true)]
    [InlineData(Obstacle.SummaryInstead, Kind.Format, false)]
    [InlineData(Obstacle.WrongFormat, Kind.Format, true)]
    [InlineData(Obstacle.SearchFee, Kind.Fee, false)]
    [InlineData(Obstacle.PayFirst, Kind.Fee, true)]
    [InlineData(Obstacle.HipaaForbids, Kind.Denial, false)]
    [InlineData(Obstacle.RefusedNotes, Kind.Denial, true)]
    public void What_the_office_did_is_a_ground_from_that_day_as_sure_as_the_rule_is(Obstacle obstacle, Kind kind, bool isArguable)
    {
        var ground = Assert.Single(On(Log.DayThirty, Log.Sent, Log.Received, new ObstacleFacts(new(2027, 2, 9), obstacle, null)));

        Assert.Equal((kind, new DateOnly(2027, 8, 8), isArguable, Playbook.For(obstacle).Citation),
            (ground.Kind, ground.LastDayOn, ground.IsArguable, ground.Citation));
    }

    [Fact]
    public void A_word_about_a_way_nobody_asked_for_is_no_ground()
    {
        Assert.Empty(Said(Obstacle.NoEmail, new() { Method = DeliveryMethod.Portal }));
        Assert.Empty(Said(Obstacle.LookInPortal, new() { Method = DeliveryMethod.Email, SecondChoice = DeliveryMethod.Portal }));
    }

    [Theory]
    [InlineData(DeliveryMethod.PickUp, true)]
    [InlineData(DeliveryMethod.Paper, false)]
    public void To_be_told_to_come_is_a_sure_ground_for_who_asked_not_to_come(DeliveryMethod method, bool isArguable)
        => Assert.Equal(isArguable, Assert.Single(Said(Obstacle.ComeInPerson, new() { Method = method })).IsArguable);

    [Fact]
    public void A_word_against_e_mail_is_a_sure_ground_for_who_accepted_its_risk()
    {
        var plain = new Delivery { Method = DeliveryMethod.Email, EmailPrivacy = EmailPrivacy.PlainAccepted };

        Assert.False(Assert.Single(Said(Obstacle.NoEmail, plain)).IsArguable);
        Assert.True(Assert.Single(Said(Obstacle.NoEmail, plain with { EmailPrivacy = EmailPrivacy.Secure })).IsArguable);
    }

    [Fact]
    public void Of_what_a_complaint_was_made_about_no_last_day_is_left_and_of_what_came_later_there_is()
    {
        var log = new Log().After(
            Log.Sent, Log.Received, new ObstacleFacts(new(2027, 2, 9), Obstacle.TellWhy, null),
            new ComplaintFacts(new(2027, 2, 15), ComplaintStep.Filed, null, null));

        Assert.Null(ComplaintGrounds.NextLastDay(log.Now(Log.DayThirty)));
        Assert.Equal(new DateOnly(2027, 9, 1), ComplaintGrounds.NextLastDay(log.Now(_firstLateDay)));
    }

    [Theory]
    [InlineData(Obstacle.IdCheck)]
    [InlineData(Obstacle.Clarification)]
    [InlineData(Obstacle.NoUsbStick)]
    [InlineData(Obstacle.NotHeld)]
    [InlineData(Obstacle.Silence)]
    [InlineData(Obstacle.LookInPortal)] // asked for
    public void What_the_rule_allows_is_no_ground(Obstacle obstacle)
        => Assert.Empty(On(Log.DayThirty, Log.Sent, Log.Received, new ObstacleFacts(new(2027, 2, 9), obstacle, null)));

    private static FeeNoticeFacts Notice(FeeKind kind) => new(new(2027, 2, 9), [new FeeLine(kind, 20)], null);

    private static (DateOnly, DateOnly?) LastDaysOf(ComplaintGround ground) => (ground.LastDayOn, ground.EarlierLastDayOn);

    private static IEnumerable<Kind> KindsOn(DateOnly today, params EventFacts[] happened) => On(today, happened).Select(ground => ground.Kind);

    private static IReadOnlyList<ComplaintGround> On(DateOnly today, params EventFacts[] happened) => On(today, "OR", happened);

    private static IReadOnlyList<ComplaintGround> Said(Obstacle obstacle, Delivery delivery)
    {
        var now = new Log().After(Log.Sent, Log.Received, new ObstacleFacts(new(2027, 2, 9), obstacle, null)).Now(Log.DayThirty);
        return ComplaintGrounds.Of(now with { Details = now.Details with { Delivery = delivery } });
    }

    private static IReadOnlyList<ComplaintGround> On(DateOnly today, string state, params EventFacts[] happened)
        => ComplaintGrounds.Of(new(SampleRequests.Common, new Log(state: state).After(happened).History, today));
}
