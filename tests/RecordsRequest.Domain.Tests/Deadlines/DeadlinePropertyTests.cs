using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>What holds for every day of this century and every notice an office could send.</summary>
public sealed class DeadlinePropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(2013, 1, 1).DayNumber, new DateOnly(2099, 1, 1).DayNumber)
        .Select(DateOnly.FromDayNumber);
    private static readonly Gen<bool> Booleans = Gen.Elements(true, false);

    private static readonly Gen<(Deadline Before, ExtensionNotice Notice)> Notices =
        from received in Days
        from inWriting in Booleans
        from reasons in Booleans
        from dated in Gen.Choose(0, 70)
        from arrived in Gen.Choose(0, 10)
        from promised in Gen.Choose(-1, 100)
        let day = received.AddDays(dated)
        select (Deadline.For(received),
            new ExtensionNotice(inWriting, reasons, day, day.AddDays(arrived), promised < 0 ? null : received.AddDays(promised)));

    [Fact]
    public void The_last_day_is_thirty_days_after_receipt_on_whatever_weekday_it_falls()
        => Holds(Days, received => Deadline.For(received).DueOn.DayNumber - received.DayNumber == 30);

    [Fact]
    public void A_later_receipt_never_makes_an_earlier_last_day()
        => Holds(Days, received => Deadline.For(received.AddDays(1)).DueOn == Deadline.For(received).DueOn.AddDays(1));

    [Fact]
    public void No_notice_makes_the_last_day_earlier_than_day_30_or_later_than_day_60()
        => Holds(Notices, given =>
        {
            var due = given.Before.After(Extension.Judge(given.Notice, given.Before)).DueOn;
            return due >= given.Before.FirstLimitOn && due <= given.Before.OuterLimitOn;
        });

    [Fact]
    public void Only_a_written_notice_with_reasons_and_a_date_that_was_dated_in_time_moves_the_last_day()
        => Holds(Notices, given =>
        {
            var (before, notice) = given;
            var proper = notice is { InWriting: true, GivesReasons: true, PromisedOn: { } promised }
                && promised > before.FirstLimitOn && notice.DatedOn <= before.FirstLimitOn;
            return Extension.Judge(notice, before).MovesDueDate == proper;
        });

    [Fact]
    public void Whatever_does_not_count_as_it_stands_says_why()
        => Holds(Notices, given => Extension.Judge(given.Notice, given.Before) is var extension
            && extension.Flaws.Count > 0 == extension.Verdict is ExtensionVerdict.Capped or ExtensionVerdict.Contestable or ExtensionVerdict.Invalid);

    [Fact]
    public void A_second_notice_never_moves_the_last_day_again()
        => Holds(Notices.Two(), given =>
        {
            var first = given.Item1.Before.After(Extension.Judge(given.Item1.Notice, given.Item1.Before));
            return first.Extension is null || first.After(Extension.Judge(given.Item2.Notice, first)) == first;
        });

    private static void Holds<T>(Gen<T> cases, Func<T, bool> property)
        => Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
