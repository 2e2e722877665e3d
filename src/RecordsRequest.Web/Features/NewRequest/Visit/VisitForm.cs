using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Visit;

public sealed record VisitForm
{
    public DateFields On { get; set; } = new();
}

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator()
        => RuleFor(form => form.On).Exists(() => Text.Visit_Missing, dayOptional: true);
}
