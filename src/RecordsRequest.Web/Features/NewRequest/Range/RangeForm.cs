namespace RecordsRequest.Web.Features.NewRequest.Range;

public sealed record RangeForm
{
    public DateRangeForm Dates { get; set; } = new();
}

public sealed class RangeFormValidator : AbstractValidator<RangeForm>
{
    public RangeFormValidator() => RuleFor(form => form.Dates).SetValidator(new DateRangeFormValidator());
}
