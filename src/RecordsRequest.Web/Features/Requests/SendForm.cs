using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class SendForm : NoteForm
{
    public SendMethod? Method { get; set; }

    public DateFields On { get; set; } = new();

    public string? TrackingNumber { get; set; }

    public string? CertifiedNumber => Method is SendMethod.CertifiedMail ? TrackingNumber : null;
}

public sealed class SendFormValidator : NoteFormValidator<SendForm>
{
    public SendFormValidator()
    {
        RuleFor(form => form.Method).NotNull().WithMessage(_ => Text.Send_MethodMissing);
        RuleFor(form => form.On).Exists(() => Text.Send_OnMissing);
        RuleFor(form => form.TrackingNumber).Typed(SentFacts.MaxTrackingNumberLength);
    }
}
