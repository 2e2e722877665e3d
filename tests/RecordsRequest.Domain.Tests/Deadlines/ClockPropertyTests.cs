using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>What holds for every request anyone could make and every notice an office could send.</summary>
public sealed class ClockPropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(
        new DateOnly(2013, 1, 1).DayNumber, new DateOnly(2099, 1, 1).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<(DateOnly Received, Circumstances Asked)> Requests =
        from received in Days
        from state in Gen.Elements((IEnumerable<string>)
         [
             .. UsState.All.Select(state => state.Code),
             .. StateRules.All.Select(rule => rule.Scope.State!),
             .. StateRules.All.Select(rule => rule.Scope.State!),
         ])
        from place in Gen.Elements(Enum.GetValues<PlaceKind>())
        from form in Gen.Elements<RecordForm?>(null, RecordForm.Electronic, RecordForm.Paper)
        from kind in Gen.Elements(Enum.GetValues<RequestKind>())
        from when in Gen.Elements((IEnumerable<RuleCase?>)[null, .. Enum.GetValues<RuleCase>()])
        select (received, new Circumstances(state, place, form, kind, when));

    private static readonly Gen<((DateOnly Received, Circumstances Asked) Request, ExtensionNotice Notice)> Notices =
        from request in Requests
        from inWriting in Gen.Elements(true, false)
        from reasons in Gen.Elements(true, false)
        from dated in Gen.Choose(0, 70)
        from promised in Gen.Choose(1, 100)
        let day = request.Received.AddDays(dated)
        select (request, new ExtensionNotice(inWriting, reasons, day, day, request.Received.AddDays(promised)));

    [Fact]
    public void The_earlier_of_the_clocks_is_due_and_it_is_never_later_than_the_federal_one()
        => Holds(Requests, request =>
        {
            var clocks = Clocks.For(request.Received, request.Asked);
            return clocks.DueOn == (clocks.Special is { } special && special.DueOn < clocks.Federal.DueOn ? special.DueOn : clocks.Federal.DueOn)
                && (clocks.Second is null || clocks.Second.DueOn >= clocks.DueOn);
        });

    [Fact]
    public void A_later_receipt_never_makes_an_earlier_last_day()
        => Holds(
            Requests, request => Clocks.For(request.Received, request.Asked).DueOn <= Clocks.For(request.Received.AddDays(1), request.Asked).DueOn);

    [Fact]
    public void A_state_rule_only_runs_for_a_place_in_its_own_state_and_never_for_a_federal_place_or_an_unknown_one()
        => Holds(Requests, request => Clocks.For(request.Received, request.Asked).Special is not { Rule.Scope: { State: { } state } }
            || state == request.Asked.State && !request.Asked.Place.IsFederal
                && request.Asked.Place is not (PlaceKind.HealthPlan or PlaceKind.NotSure));

    [Fact]
    public void No_rule_both_applies_and_may_apply()
        => Holds(Requests, request => Clocks.For(request.Received, request.Asked) is not { Special: not null, MayApply: not null });

    [Fact]
    public void No_notice_makes_any_clock_end_earlier_or_after_its_own_outer_limit()
        => Holds(Notices, given =>
        {
            var before = Clocks.For(given.Request.Received, given.Request.Asked);
            var after = before.After(given.Notice);
            return after.Federal.DueOn >= before.Federal.DueOn && after.Federal.DueOn <= before.Federal.OuterLimitOn
                && after.Special?.DueOn >= before.Special?.DueOn == before.Special is not null
                && after.Special?.DueOn <= before.Special?.OuterLimitOn == before.Special is not null;
        });

    [Fact]
    public void A_federal_extension_never_moves_the_clock_of_a_state_without_one()
        => Holds(Notices, given => Clocks.For(given.Request.Received, given.Request.Asked) is var before
            && (before.Special is not { Rule.ExtensionDays: 0 } || before.After(given.Notice).Special == before.Special));

    private static void Holds<T>(Gen<T> cases, Func<T, bool> property)
        => Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
