using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Name;

public sealed record NameForm
{
    public string? Legal { get; set; }

    public string? Other { get; set; }

    public DateFields BornOn { get; set; } = new();
}

public sealed class NameFormValidator : AbstractValidator<NameForm>
{
    public NameFormValidator()
    {
        RuleFor(form => form.Legal).Name(() => Text.Name_Missing);
        RuleFor(form => form.Other).Typed(PersonName.MaxLength);
        RuleFor(form => form.BornOn).Exists(() => Text.DateOfBirth_Missing);
    }
}
