using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Fees;

/// <summary>What holds for every notice an office could send, whatever was asked for.</summary>
public sealed class FeePropertyTests
{
    private static readonly Gen<FeeLine> Lines =
        from kind in Gen.Elements(Enum.GetValues<FeeKind>())
        from cents in Gen.Choose(1, (int)FeeLine.MaxDollars * 100)
        select new FeeLine(kind, cents / 100m);

    private static readonly Gen<(FeeLine[] Lines, Keeping Kept, RequestDetails Details)> Notices =
        from lines in Lines.NonEmptyListOf()
        from method in Gen.Elements(Enum.GetValues<DeliveryMethod>())
        from second in Gen.Elements<DeliveryMethod?>([null, .. Enum.GetValues<DeliveryMethod>()])
        from coverage in Gen.Elements(Enum.GetValues<Coverage>())
        from kept in Gen.Elements(Enum.GetValues<Keeping>())
        select (lines.Take(FeeNoticeFacts.MaxLines).ToArray(), kept, SampleRequests.Common with
        {
            Provider = SampleRequests.Common.Provider with { Coverage = coverage },
            Delivery = new Delivery { Method = method, SecondChoice = second },
        });

    [Fact]
    public void The_sums_of_the_answers_add_up_to_the_total()
        => Holds(given =>
        {
            var check = Check(given.Lines, given.Kept, given.Details);
            return Enum.GetValues<FeeVerdict>().Sum(check.SumOf) == check.Total && check.Total == given.Lines.Sum(line => line.Dollars);
        });

    [Fact]
    public void The_order_of_the_lines_changes_no_answer()
        => Holds(given => Answers(given.Lines, given.Kept, given.Details).SequenceEqual(
            Answers([.. given.Lines.Reverse()], given.Kept, given.Details).Reverse()));

    [Fact]
    public void Nothing_is_claimed_where_the_limits_do_not_hold()
        => Holds(given => given.Details.HasClock || Answers(given.Lines, given.Kept, given.Details).All(
            rule => rule is { Verdict: FeeVerdict.Ask, Citation: null }));

    [Fact]
    public void What_may_not_be_charged_may_not_be_charged_at_any_price()
        => Holds(given => Answers(given.Lines, given.Kept, given.Details).Count(Excluded) == Answers(
            [.. given.Lines.Select(line => line with { Dollars = 0.01m })], given.Kept, given.Details).Count(Excluded));

    [Fact]
    public void A_sum_reads_the_same_however_it_is_written()
        => Prop.ForAll(
            Gen.Choose(0, 100_000_00).Select(cents => cents / 100m).ToArbitrary(),
            dollars => new[] { $"{dollars:0.00}", $"${dollars:#,0.00}", $" $ {dollars:#,0.00} " }.All(
                typed => DollarAmount.TryParse(typed, out var read) && read == dollars))
            .QuickCheckThrowOnFailure();

    private static bool Excluded(FeeRule rule) => rule.Verdict is FeeVerdict.MayNotBeCharged;

    private static FeeCheck Check(FeeLine[] lines, Keeping kept, RequestDetails details)
        => FeeCheck.Of(new(new(2026, 12, 10), lines, null) { Kept = kept }, details);

    private static IEnumerable<FeeRule> Answers(FeeLine[] lines, Keeping kept, RequestDetails details)
        => Check(lines, kept, details).Lines.Select(line => line.Rule);

    private static void Holds(Func<(FeeLine[] Lines, Keeping Kept, RequestDetails Details), bool> property)
        => Prop.ForAll(Notices.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
