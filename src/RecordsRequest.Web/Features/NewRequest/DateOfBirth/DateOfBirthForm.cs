using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.DateOfBirth;

public sealed record DateOfBirthForm
{
    public DateFields BornOn { get; set; } = new();
}

public sealed class DateOfBirthFormValidator : AbstractValidator<DateOfBirthForm>
{
    public DateOfBirthFormValidator() => RuleFor(form => form.BornOn).Exists(() => Text.DateOfBirth_Missing);
}
