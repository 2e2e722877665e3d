using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class SendModel(RequestFiles files, IValidator<SendForm> validator) : ActionPage<SendForm>(files, validator, RequestAction.Send)
{
    protected override void Suggest(SendForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(SendForm form)
        => new SentFacts(form.On.ToDate(), form.Method!.Value, form.CertifiedNumber, form.Note);
}
