using System.ComponentModel.DataAnnotations;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Calls;

public sealed class CallForm
{
    public DateFields On { get; set; } = new();

    public string? SpokeTo { get; set; }

    [DataType(DataType.MultilineText)]
    public string? Said { get; set; }

    public DateFields PromisedOn { get; set; } = new();
}

public sealed class CallFormValidator : AbstractValidator<CallForm>
{
    public CallFormValidator()
    {
        RuleFor(form => form.On).Exists(() => Text.Call_OnMissing);
        RuleFor(form => form.SpokeTo).Noted(PersonName.MaxLength);
        RuleFor(form => form.Said).Noted(EventFacts.MaxNoteLength);
        RuleFor(form => form.PromisedOn).Exists(missing: null);
    }
}

public sealed class CallModel(RequestFiles files, IValidator<CallForm> validator) : ActionPage<CallForm>(files, validator, RequestAction.Call)
{
    public CallScript Script => new(Current);

    protected override void Suggest(CallForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(CallForm form)
        => new CallFacts(form.On.ToDate(), form.SpokeTo, form.Said, form.PromisedOn.IsEmpty ? null : form.PromisedOn.ToDate());
}
