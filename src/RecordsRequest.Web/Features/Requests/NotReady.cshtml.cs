using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class NotReadyModel(RequestFiles files, IValidator<DayForm> validator) : ActionPage<DayForm>(files, validator, RequestAction.NotReady)
{
    protected override void Suggest(DayForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(DayForm form) => new NotReadyFacts(form.On.ToDate(), form.Note);
}
