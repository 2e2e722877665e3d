using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.DateOfDeath;

public sealed record DateOfDeathForm
{
    public DateFields DiedOn { get; set; } = new();
}

public sealed class DateOfDeathFormValidator : AbstractValidator<DateOfDeathForm>
{
    public DateOfDeathFormValidator() => RuleFor(form => form.DiedOn).Exists(() => Text.DateOfDeath_Missing);
}
