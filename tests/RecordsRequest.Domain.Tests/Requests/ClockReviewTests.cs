using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Requests;

/// <summary>The clock (review 1, 2, 6, 32 and 33). Received on 3 February 2027 with proof: day 30 is 5 March.</summary>
public sealed class ClockReviewTests
{
    private static readonly DateOnly _late = new(2027, 3, 6);
    private static readonly ReadyFacts _comeAndGetIt = new(new(2027, 2, 25), null) { IsAccepted = false };
    private static readonly ReceivedFacts _copyCame = new(new(2027, 2, 22), ReceiptBasis.OfficeSaid, null);

    [Fact]
    public void Review_01_pick_up_instead_of_mail_ends_no_time()
    {
        var log = Sent().After(_comeAndGetIt);

        var now = Mailed(log, _late);
        var letter = LetterText.Of(FollowUps.Write(LetterKind.Overdue, now, "RR-0000-0000", LetterLanguage.English));

        Assert.Equal((Stage.Received, Log.DayThirty), (log.Request.Stage, log.Request.DueOn));
        Assert.Equal(StandingKind.Overdue, log.StandingOn(_late));
        Assert.Contains(LetterKind.Overdue, FollowUps.Offered(now));
        Assert.Equal(
            [(ComplaintGroundKind.Late, new DateOnly(2027, 9, 1))],
            ComplaintGrounds.Of(now).Select(ground => (ground.Kind, ground.LastDayOn)));
        Assert.Contains("I asked for it to be mailed (45 CFR 164.524(c)(3)(i)).", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_01_who_said_yes_to_pick_up_waits_for_nobody()
    {
        var log = Sent().After(_comeAndGetIt, _comeAndGetIt with { IsAccepted = true });

        Assert.Equal(Stage.ReadyForPickup, log.Request.Stage);
        Assert.Empty(ComplaintGrounds.Of(log.Now(_late)));
    }

    [Theory]
    [InlineData(RecordForm.Paper, false)]
    [InlineData(RecordForm.Electronic, false)]
    [InlineData(null, true)]
    public void Review_01_what_was_told_before_is_read_by_the_way_asked_for(RecordForm? form, bool isReady)
        => Assert.Equal(isReady, Of(form, Log.Received, new ReadyFacts(new(2027, 2, 25), null)).IsReady);

    [Fact]
    public void Review_02_a_copy_sent_again_moves_no_proven_day()
    {
        var log = Sent().After(_copyCame);

        Assert.Equal((Log.DayZero, Log.DayThirty), (log.History.Receipt!.On, log.Request.DueOn));
        Assert.Equal([Log.DayZero, _copyCame.On], log.History.Receipts.Select(receipt => receipt.On));
    }

    [Theory]
    [InlineData("proven 3, guess 1", 3)]
    [InlineData("guess 9, guess 5, guess 7", 7)]
    [InlineData("guess 1, proven 8, guess 2", 8)]
    [InlineData("proven 8, proven 4, proven 6", 4)]
    public void Review_02_the_earliest_proven_day_counts_and_of_guesses_the_last(string told, int day)
    {
        var receipts = told.Split(", ").Select(word => word.Split(' ')).Select(word => new ReceivedFacts(
            new(2027, 2, int.Parse(word[1], System.Globalization.CultureInfo.InvariantCulture)),
            word[0] is "guess" ? ReceiptBasis.Estimated : ReceiptBasis.Proven,
            null));

        Assert.Equal(day, Of(RecordForm.Paper, [.. receipts]).Receipt!.On.Day);
    }

    [Fact]
    public void Review_06_more_time_told_first_is_judged_when_the_receipt_is_known()
    {
        var log = new Log().After(Log.Sent);

        var faults = log.FaultsOf(Log.Extension, _late);
        log.After(Log.Extension);
        var before = (log.Request.Stage, log.Request.DueOn);
        log.After(Log.Received);

        Assert.Empty(faults);
        Assert.Equal((Stage.Sent, null), before);
        Assert.Equal(Log.Extension.PromisedOn, log.Request.DueOn);
    }

    [Theory]
    [InlineData(SendMethod.InPerson, null, ReceiptBasis.HandedOver)]
    [InlineData(SendMethod.Fax, "Page 3: OK", ReceiptBasis.Proven)]
    [InlineData(SendMethod.Portal, "Message received", ReceiptBasis.Proven)]
    public void A_sending_that_shows_receipt_starts_the_days(SendMethod method, string? proof, ReceiptBasis basis)
    {
        var log = new Log().After(new SentFacts(Log.DayZero, method, null, proof));

        Assert.Equal((Stage.Received, Log.DayThirty), (log.Request.Stage, log.Request.DueOn));
        Assert.Equal(new ReceivedFacts(Log.DayZero, basis, proof), log.History.Receipt);
        Assert.NotEqual(NextStep.RecordReceipt, log.NextOn(Log.DayZero));
    }

    [Theory]
    [InlineData(SendMethod.Fax, null)]
    [InlineData(SendMethod.Email, "Sent folder")]
    [InlineData(SendMethod.Mail, "Receipt of the post office")]
    public void A_sending_that_shows_no_receipt_starts_nothing(SendMethod method, string? proof)
        => Assert.Equal(Stage.Sent, new Log().After(new SentFacts(Log.DayZero, method, null, proof)).Request.Stage);

    [Fact]
    public void Review_32_who_has_proof_counts_from_that_day_and_offers_no_other()
    {
        var now = Sent().After(new ObstacleFacts(new(2027, 2, 20), Obstacle.NeverGotIt, null)).Now(new(2027, 2, 20));
        var letter = LetterText.Of(FollowUps.Write(LetterKind.ReceiptCheck, now, "RR-0000-0000", LetterLanguage.English));

        Assert.Contains("I count from February 3, 2027.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("as my request", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_33_a_letter_with_dates_says_by_which_rules_they_were_worked_out()
    {
        var letter = LetterText.Of(FollowUps.Write(LetterKind.Overdue, Sent().Now(_late), "RR-0000-0000", LetterLanguage.English));

        Assert.Contains(
            $"version {DeadlineRules.Version} of a table of deadline rules, last checked on November 22, 2026.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("penalt", letter, StringComparison.OrdinalIgnoreCase);
    }

    private static Log Sent() => new Log().After(Log.Sent, Log.Received);

    private static RequestHistory Of(RecordForm? form, params EventFacts[] told)
        => RequestHistory.Of(new("TX", PlaceKind.Hospital, form, RequestKind.Copy), [Log.Sent, .. told]);

    private static Situation Mailed(Log log, DateOnly today)
    {
        var now = log.Now(today);
        return now with { Details = now.Details with { Delivery = new() { Method = DeliveryMethod.Paper } } };
    }
}
