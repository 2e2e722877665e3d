using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Fees;

public sealed class FeeCheckTests
{
    private static readonly DateOnly On = new(2026, 12, 10);

    private static RequestDetails ByEmail { get; } = SampleRequests.Common with { Delivery = new() { Method = DeliveryMethod.Email } };

    [Fact]
    public void Scenario_41_No_price_by_the_page_for_an_electronic_copy_and_none_for_the_search()
    {
        var check = Check(ByEmail, new(FeeKind.PerPage, 75), new(FeeKind.SearchOrRetrieval, 10));

        Assert.All(check.Lines, line => Assert.Equal(FeeVerdict.MayNotBeCharged, line.Rule.Verdict));
        Assert.Equal((85m, 85m, 0m), (check.Total, check.SumOf(FeeVerdict.MayNotBeCharged), check.SumOf(FeeVerdict.MayBeCharged)));
    }

    [Fact]
    public void A_price_by_the_page_of_a_paper_copy_is_asked_about()
        => Assert.Equal((FeeReason.PagesOnPaper, FeeVerdict.Ask), Answer(By(DeliveryMethod.Paper), new(FeeKind.PerPage, 75)));

    [Theory]
    [InlineData("40", true)]
    [InlineData("25.01", true)]
    [InlineData("25", false)]
    public void Scenario_43_Over_the_limit_of_the_patient_is_a_comparison_and_no_verdict(string dollars, bool isOver)
    {
        var check = Check(ByEmail, new FeeLine(FeeKind.CopyingLabor, decimal.Parse(dollars, null)));

        Assert.Equal((isOver, FeeVerdict.MayBeCharged), (check.IsOverLimit, check.Lines[0].Rule.Verdict));
    }

    [Fact]
    public void Who_set_no_limit_is_never_over_it()
        => Assert.False(Check(ByEmail with { AskAboveDollars = null }, new FeeLine(FeeKind.CopyingLabor, 900)).IsOverLimit);

    [Theory]
    [InlineData("6.50", FeeReason.SmallFlatFee)]
    [InlineData("6.51", FeeReason.OtherFlatFee)]
    public void A_small_flat_sum_is_the_choice_of_the_office_and_more_is_asked_about(string dollars, FeeReason reason)
        => Assert.Equal((reason, FeeRules.For(reason).Verdict), Answer(ByEmail, new(FeeKind.FlatFee, decimal.Parse(dollars, null))));

    [Fact]
    public void A_flat_sum_for_paper_is_asked_about()
        => Assert.Equal((FeeReason.OtherFlatFee, FeeVerdict.Ask), Answer(By(DeliveryMethod.Paper), new(FeeKind.FlatFee, 6)));

    [Fact]
    public void A_flat_sum_covers_all_so_it_stands_alone()
    {
        FeeLine flat = new(FeeKind.FlatFee, 6.50m);

        Assert.Equal(FeeReason.OtherFlatFee, Check(ByEmail, flat, new(FeeKind.CopyingLabor, 5)).Lines[0].Rule.Reason);
        Assert.Equal(FeeReason.SmallFlatFee, Check(ByEmail, flat, new(FeeKind.SearchOrRetrieval, 5)).Lines[0].Rule.Reason);
    }

    [Theory]
    [InlineData(DeliveryMethod.DiscOrUsb, FeeReason.SuppliesAskedFor, FeeReason.PostageAskedFor)]
    [InlineData(DeliveryMethod.PickUp, FeeReason.SuppliesPerhaps, FeeReason.PostageNotAskedFor)]
    [InlineData(DeliveryMethod.Email, FeeReason.SuppliesNotAskedFor, FeeReason.PostageNotAskedFor)]
    public void Supplies_and_postage_follow_what_was_asked_for(DeliveryMethod method, FeeReason supplies, FeeReason postage)
        => Assert.Equal([supplies, postage], Check(By(method), new(FeeKind.Supplies, 5), new(FeeKind.Postage, 5)).Lines.Select(line => line.Rule.Reason));

    [Fact]
    public void A_second_choice_on_a_disc_leaves_supplies_and_postage_open()
        => Assert.Equal(
            [FeeReason.SuppliesPerhaps, FeeReason.PostagePerhaps],
            Check(ByEmail with { Delivery = ByEmail.Delivery with { SecondChoice = DeliveryMethod.DiscOrUsb } }, new(FeeKind.Supplies, 5), new(FeeKind.Postage, 5)).Lines.Select(line => line.Rule.Reason));

    public static TheoryData<FeeKind> Kinds => [.. Enum.GetValues<FeeKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Where_the_limits_may_not_hold_nothing_is_claimed(FeeKind kind)
    {
        FeeLine line = new(kind, 6);

        Assert.Equal((FeeReason.GoesToNamedPerson, FeeVerdict.Ask), Answer(SampleRequests.ToNamedPerson, line));
        Assert.Equal((FeeReason.NotCovered, FeeVerdict.Ask), Answer(SampleRequests.NotCovered, line));
        Assert.All([FeeReason.GoesToNamedPerson, FeeReason.NotCovered], reason => Assert.Null(FeeRules.For(reason).Citation));
    }

    private static RequestDetails By(DeliveryMethod method) => ByEmail with { Delivery = new() { Method = method } };

    private static FeeCheck Check(RequestDetails details, params FeeLine[] lines) => FeeCheck.Of(new(On, lines, null), details);

    private static (FeeReason, FeeVerdict) Answer(RequestDetails details, FeeLine line)
    {
        var rule = Check(details, line).Lines[0].Rule;
        return (rule.Reason, rule.Verdict);
    }
}
