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

    [Theory]
    [InlineData(DeliveryMethod.Email)]
    [InlineData(DeliveryMethod.Portal)]
    [InlineData(DeliveryMethod.Paper)]
    [InlineData(DeliveryMethod.PickUp)]
    public void Review_07_A_price_by_the_page_turns_on_how_the_records_are_kept_and_never_on_the_copy(DeliveryMethod copy)
    {
        (FeeReason, FeeVerdict) Of(Keeping kept) => Answer(By(copy), new(FeeKind.PerPage, 75), kept);

        Assert.Equal((FeeReason.PagesKeptElectronically, FeeVerdict.MayNotBeCharged), Of(Keeping.Electronically));
        Assert.Equal((FeeReason.PagesKeptOnPaper, FeeVerdict.Ask), Of(Keeping.OnPaper));
        Assert.Equal((FeeReason.PagesPerhaps, FeeVerdict.Ask), Of(Keeping.NotKnown));
    }

    [Fact]
    public void Review_16_What_another_rule_makes_free_is_not_said_to_be_due()
    {
        var check = Check(SampleRequests.HomeHealth, new(FeeKind.CopyingLabor, 20), new(FeeKind.SearchOrRetrieval, 10));

        Assert.Equal([FeeReason.FreeByAnotherRule, FeeReason.SearchOrRetrieval], check.Lines.Select(line => line.Rule.Reason));
        Assert.Equal((FeeVerdict.Ask, (decimal?)null), (check.Lines[0].Rule.Verdict, check.Limit));
    }

    [Fact]
    public void Review_21_A_disc_for_the_images_of_a_paper_copy_is_not_called_unasked()
    {
        var withImages = SampleRequests.SecondOpinion with { Delivery = new() { Method = DeliveryMethod.Paper } };

        Assert.True(withImages.ImagesComeApart);
        Assert.Equal((FeeReason.SuppliesPerhaps, FeeVerdict.Ask), Answer(withImages, new(FeeKind.PortableMedia, 5)));
    }

    [Fact]
    public void Review_07_The_small_flat_sum_is_for_an_electronic_copy_of_electronic_records()
        => Assert.All([Keeping.OnPaper, Keeping.NotKnown],
            kept => Assert.Equal((FeeReason.OtherFlatFee, FeeVerdict.Ask), Answer(ByEmail, new(FeeKind.FlatFee, 6), kept)));

    [Theory]
    [InlineData(DeliveryMethod.Paper, FeeReason.MediaNotAskedFor)]
    [InlineData(DeliveryMethod.Email, FeeReason.MediaNotAskedFor)]
    [InlineData(DeliveryMethod.PickUp, FeeReason.SuppliesPerhaps)]
    [InlineData(DeliveryMethod.DiscOrUsb, FeeReason.SuppliesAskedFor)]
    public void Review_08_A_disc_is_charged_only_to_who_asked_for_one(DeliveryMethod copy, FeeReason reason)
        => Assert.Equal((reason, FeeRules.For(reason).Verdict), Answer(By(copy), new(FeeKind.PortableMedia, 5)));

    [Fact]
    public void Review_08_Paper_for_a_paper_copy_may_be_charged()
        => Assert.Equal((FeeReason.SuppliesAskedFor, FeeVerdict.MayBeCharged), Answer(By(DeliveryMethod.Paper), new(FeeKind.Supplies, 5)));

    [Theory]
    [InlineData(FeeReason.Certification)]
    [InlineData(FeeReason.Rush)]
    public void Review_09_Certification_and_speed_are_not_on_the_list_of_the_rule(FeeReason reason)
        => Assert.Equal(new(reason, FeeVerdict.MayNotBeCharged, "45 CFR 164.524(c)(4)(i)-(iv)", Sureness.Settled), FeeRules.For(reason));

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
        => Assert.Equal(
            [supplies, postage], Check(By(method), new(FeeKind.Supplies, 5), new(FeeKind.Postage, 5)).Lines.Select(line => line.Rule.Reason));

    [Fact]
    public void A_second_choice_on_a_disc_leaves_supplies_and_postage_open()
        => Assert.Equal(
            [FeeReason.SuppliesPerhaps, FeeReason.PostagePerhaps],
            Check(ByEmail with { Delivery = ByEmail.Delivery with { SecondChoice = DeliveryMethod.DiscOrUsb } },
                new(FeeKind.Supplies, 5), new(FeeKind.Postage, 5)).Lines.Select(line => line.Rule.Reason));

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

    private static FeeCheck Check(RequestDetails details, params FeeLine[] lines) => CheckKept(details, Keeping.Electronically, lines);

    private static FeeCheck CheckKept(RequestDetails details, Keeping kept, params FeeLine[] lines)
        => FeeCheck.Of(new(On, lines, null) { Kept = kept }, details);

    private static (FeeReason, FeeVerdict) Answer(RequestDetails details, FeeLine line, Keeping kept = Keeping.Electronically)
    {
        var rule = CheckKept(details, kept, line).Lines[0].Rule;
        return (rule.Reason, rule.Verdict);
    }
}
