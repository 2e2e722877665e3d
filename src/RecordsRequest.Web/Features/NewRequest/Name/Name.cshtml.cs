using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Name;

public sealed class NameModel(NewRequestWizard wizard, IValidator<NameForm> validator)
    : StepPage<NameForm>(wizard, validator, NewRequestJourney.Name)
{
    protected override NameForm Answered() => new()
    {
        Legal = Draft.Name?.Legal.Value,
        Other = Draft.Name?.Other?.Value,
        BornOn = Draft.Birth is { } birth ? DateFields.Of(birth.BornOn) : new(),
    };

    protected override RequestDraft Write(RequestDraft draft, NameForm form)
    {
        _ = PersonName.TryParse(form.Other, out var other);
        var named = NewRequestJourney.Name.Write(draft, new(new PersonName(form.Legal!), other));
        return NewRequestJourney.Birth.Write(named, new(form.BornOn.ToDate()));
    }

    protected override (string Field, string Message)? Misfit(RequestDraft answers, Step<RequestDraft> step)
        => (nameof(Form.BornOn), answers.Birth?.BornOn > Draft.AsOf ? Text.DateOfBirth_InFuture : Text.DateOfBirth_TooLongAgo);
}
