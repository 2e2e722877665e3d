using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Bundle;

public sealed record BundleForm
{
    public RecordBundle? Bundle { get; set; }

    public bool ComputerReadable { get; set; }
}

public sealed class BundleFormValidator : AbstractValidator<BundleForm>
{
    public BundleFormValidator() => RuleFor(form => form.Bundle).NotNull().WithMessage(_ => Text.Bundle_Missing);
}
