using FluentValidation;

namespace RecordsRequest.Web.Features.NewRequest.How;

public sealed record HowForm
{
    public DeliveryMethod? Method { get; set; }
}

public sealed class HowFormValidator : AbstractValidator<HowForm>
{
    public HowFormValidator() => RuleFor(form => form.Method).NotNull().WithMessage(_ => Text.How_Missing);
}
