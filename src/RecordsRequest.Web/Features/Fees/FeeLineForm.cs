using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Fees;

/// <summary>One line of a fee notice as typed. A line left empty is no line.</summary>
public sealed class FeeLineForm
{
    public FeeKind? Kind { get; set; }

    public string? Amount { get; set; }

    public string? Words { get; set; }

    /// <summary>Its place on the page, from 1.</summary>
    internal int Number { get; set; }

    internal bool IsEmpty => Kind is null && string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Words);

    internal decimal? Dollars => DollarAmount.TryParse(Amount, out var dollars) ? dollars : null;

    internal FeeLine ToLine() => new(Kind!.Value, Dollars!.Value, Words);
}

public sealed class FeeLineFormValidator : AbstractValidator<FeeLineForm>
{
    public FeeLineFormValidator() => When(line => !line.IsEmpty, () =>
    {
        RuleFor(line => line.Kind).Chosen().WithMessage(line => Sentences.Say(Text.Line_KindMissing, line.Number));
        RuleFor(line => line.Amount).Cascade(CascadeMode.Stop)
            .Without(TypedRules.Refusal)
            .Must(typed => DollarAmount.FaultOf(typed) is DollarFault.None)
            .WithMessage((line, typed) => MessageFor(DollarAmount.FaultOf(typed), line.Number))
            .Must((line, _) => line.Dollars > 0).WithMessage(line => Sentences.Say(Text.Line_AmountNotPositive, line.Number))
            .Must((line, _) => line.Dollars <= FeeLine.MaxDollars)
            .WithMessage(line => Sentences.Say(Text.Line_AmountTooLarge, line.Number, Sentences.Dollars(FeeLine.MaxDollars)));
        RuleFor(line => line.Words).Typed(FeeLine.MaxWordsLength);
        RuleFor(line => line.Words)
            .NotEmpty().When(line => line.Kind is FeeKind.Other).WithMessage(line => Sentences.Say(Text.Line_WordsMissing, line.Number));
    });

    private static string MessageFor(DollarFault fault, int number) => Sentences.Say(
        fault switch
        {
            DollarFault.Empty => Text.Line_AmountMissing,
            DollarFault.Negative => Text.Line_AmountNotPositive,
            DollarFault.TooManyDecimals => Text.Line_AmountDecimals,
            DollarFault.NoSum => Text.Line_AmountWrong,
            DollarFault.None => "",
        },
        number);
}
