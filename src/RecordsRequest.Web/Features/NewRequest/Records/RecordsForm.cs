using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Records;

public sealed record RecordsForm
{
    public IList<RecordKind> Kinds { get; set; } = [];

    public string? SomethingElse { get; set; }
}

public sealed class RecordsFormValidator : AbstractValidator<RecordsForm>
{
    public RecordsFormValidator()
    {
        RuleFor(form => form.Kinds).NotEmpty().WithMessage(_ => Text.Records_Missing);
        RuleFor(form => form.Kinds)
            .Must(kinds => !kinds.Contains(RecordKind.EntireRecord) || kinds.All(kind => kind is RecordKind.EntireRecord))
            .WithMessage(_ => Text.Records_NotBoth);
        When(
            form => form.Kinds.Contains(RecordKind.SomethingElse),
            () => RuleFor(form => form.SomethingElse).Typed(RecordsAnswer.MaxSomethingElseLength, () => Text.Records_InWordsMissing))
            .Otherwise(() => RuleFor(form => form.SomethingElse).Must(string.IsNullOrWhiteSpace).WithMessage(_ => Text.Records_InWordsUnchecked));
    }
}
