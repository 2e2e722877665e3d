namespace RecordsRequest.Web.Features.NewRequest.Dates;

public sealed record DatesForm
{
    public DateChoice? Choice { get; set; }
}

public sealed class DatesFormValidator : AbstractValidator<DatesForm>
{
    public DatesFormValidator() => RuleFor(form => form.Choice).NotNull().WithMessage(_ => Text.Dates_Missing);
}
