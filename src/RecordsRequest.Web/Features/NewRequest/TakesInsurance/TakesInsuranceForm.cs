namespace RecordsRequest.Web.Features.NewRequest.TakesInsurance;

public sealed record TakesInsuranceForm
{
    public Coverage? Coverage { get; set; }
}

public sealed class TakesInsuranceFormValidator : AbstractValidator<TakesInsuranceForm>
{
    public TakesInsuranceFormValidator() => RuleFor(form => form.Coverage).NotNull().WithMessage(_ => Text.TakesInsurance_Missing);
}
