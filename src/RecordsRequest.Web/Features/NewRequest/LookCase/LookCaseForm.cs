using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Web.Features.NewRequest.LookCase;

public sealed record LookCaseForm
{
    public const string NotSure = "NotSure";

    public string? Choice { get; set; }

    public RuleCase? Case => Enum.GetValues<RuleCase>().Cast<RuleCase?>().FirstOrDefault(when => Choice == $"{when}");
}

public sealed class LookCaseFormValidator : AbstractValidator<LookCaseForm>
{
    public LookCaseFormValidator() => RuleFor(form => form.Choice)
        .Must((form, choice) => choice == LookCaseForm.NotSure || form.Case is not null).WithMessage(_ => Text.LookCase_Missing);
}
