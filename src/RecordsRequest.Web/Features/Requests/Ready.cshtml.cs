using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class ReadyForm : DayForm
{
    public bool? IsAccepted { get; set; }
}

public sealed class ReadyFormValidator : DayFormValidator<ReadyForm>;

public sealed class ReadyModel(RequestFiles files, IValidator<ReadyForm> validator) : ActionPage<ReadyForm>(files, validator, RequestAction.Ready)
{
    /// <summary>Whether the person asked for the copy in another way than by coming for it, so that "ready" ends nothing by itself.</summary>
    public bool IsAnotherWay => Current is { Request.HasClock: true, Details.Delivery.Form: not null };

    protected override void Suggest(ReadyForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts? ToFacts(ReadyForm form)
    {
        if (IsAnotherWay && form.IsAccepted is null)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(form.IsAccepted)}", Text.Ready_AcceptedMissing);
            return null;
        }

        return new ReadyFacts(form.On.ToDate(), form.Note) { IsAccepted = !IsAnotherWay || form.IsAccepted is true };
    }
}
