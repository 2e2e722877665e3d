using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Who;

public sealed record WhoForm
{
    public Requester? Requester { get; set; }
}

public sealed class WhoFormValidator : AbstractValidator<WhoForm>
{
    public WhoFormValidator() => RuleFor(form => form.Requester).NotNull().WithMessage(_ => Text.Who_Missing);
}
