using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Fees;

public sealed record FeesForm
{
    public enum When
    {
        Always,
        Above,
    }

    public When? Ask { get; set; }

    public string? Amount { get; set; }

    public bool ForBenefits { get; set; }
}

public sealed class FeesFormValidator : AbstractValidator<FeesForm>
{
    public FeesFormValidator()
    {
        RuleFor(form => form.Ask).NotNull().WithMessage(_ => Text.Fees_Missing);
        RuleFor(form => form.Amount).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => Text.Fees_AmountMissing)
            .Without(TypedRules.Refusal)
            .Must(amount => DollarAmount.TryParse(amount, out _)).WithMessage(_ => Text.Fees_AmountWrong)
            .Must(amount => DollarAmount.TryParse(amount, out var dollars) && dollars <= FeesAnswer.MaxDollars)
            .WithMessage(_ => Text.Fees_AmountTooLarge)
            .When(form => form.Ask is FeesForm.When.Above);
    }
}
