using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Name;

public sealed record NameForm
{
    public string? Legal { get; set; }

    public string? Other { get; set; }
}

public sealed class NameFormValidator : AbstractValidator<NameForm>
{
    public NameFormValidator()
    {
        RuleFor(form => form.Legal).Name(() => Text.Name_Missing);
        RuleFor(form => form.Other).Typed(PersonName.MaxLength);
    }
}
