using FluentValidation;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class ReadyModel(RequestFiles files, IValidator<DayForm> validator) : ActionPage<DayForm>(files, validator, RequestAction.Ready)
{
    protected override void Suggest(DayForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(DayForm form) => new ReadyFacts(form.On.ToDate(), form.CleanNote);
}
