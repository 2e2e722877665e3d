using FluentValidation;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Shared.Requests;

namespace RecordsRequest.Web.Features.Requests;

public sealed class SendForm : NoteForm
{
    public SendMethod? Method { get; set; }

    public DateFields On { get; set; } = new();

    public string? TrackingNumber { get; set; }

    public string? CleanTrackingNumber => Clean(TrackingNumber);
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

public sealed class SendModel(RequestFiles files, IValidator<SendForm> validator) : ActionPage<SendForm>(files, validator, RequestAction.Send)
{
    protected override void Suggest(SendForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(SendForm form) => new SentFacts(
        form.On.ToDate(), form.Method!.Value, form.Method is SendMethod.CertifiedMail ? form.CleanTrackingNumber : null, form.CleanNote);
}
