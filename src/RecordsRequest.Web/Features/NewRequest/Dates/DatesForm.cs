using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Dates;

public sealed record DatesForm
{
    public DateChoice? Choice { get; set; }

    /// <summary>Of the one visit.</summary>
    public DateFields On { get; set; } = new();

    public DateRangeForm Dates { get; set; } = new();
}

public sealed class DatesFormValidator : AbstractValidator<DatesForm>
{
    public DatesFormValidator()
    {
        RuleFor(form => form.Choice).NotNull().WithMessage(_ => Text.Dates_Missing);
        When(form => form.Choice is DateChoice.OneVisit, () => RuleFor(form => form.On).Exists(() => Text.Visit_Missing, dayOptional: true));
        When(form => form.Choice is DateChoice.Range, () => RuleFor(form => form.Dates).SetValidator(new DateRangeFormValidator()));
    }
}
