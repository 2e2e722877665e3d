using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.RecordNumber;

public sealed record RecordNumberForm
{
    public string? Number { get; set; }
}

public sealed class RecordNumberFormValidator : AbstractValidator<RecordNumberForm>
{
    public RecordNumberFormValidator()
        => RuleFor(form => form.Number).Typed(RecordNumberAnswer.MaxLength)
            .Must(typed => !RecordNumberAnswer.IsLikeSocialSecurity(typed)).WithMessage(_ => Text.RecordNumber_SocialSecurity);
}
