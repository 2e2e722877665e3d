using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.How;

public sealed class HowModel(NewRequestWizard wizard, IValidator<HowForm> validator)
    : StepPage<HowForm>(wizard, validator, NewRequestJourney.Delivery)
{
    public PlaceKind? Place => Draft.Place?.Kind;

    public bool WantsImages => Draft.Kinds.Contains(RecordKind.ImagingStudies);

    public IEnumerable<(string Value, string Label)> SecondWays =>
    [
        (HowForm.AskMe, Text.SecondChoice_AskMe), .. HowForm.SecondMethods.Select(method => ($"{method}", Phrases.Way(method, Place))),
    ];

    protected override HowForm Answered() => new()
    {
        Method = Draft.Delivery?.Method,
        Choice = Draft.SecondChoice switch
        {
            null => null,
            { Method: { } second } => $"{second}",
            { Method: null } => HowForm.AskMe,
        },
        NeededBy = Draft.Delivery?.By is { } by ? DateFields.Of(by.On) : new(),
        ForAppointment = Draft.Delivery is { By.ForAppointment: true },
    };

    protected override RequestDraft Write(RequestDraft draft, HowForm form)
    {
        NeededBy? by = form.NeededBy.IsEmpty ? null : new(form.NeededBy.ToDate(), form.ForAppointment);
        var delivered = NewRequestJourney.Delivery.Write(draft, new(form.Method!.Value, by));
        return delivered.HasSecondChoice ? NewRequestJourney.SecondChoice.Write(delivered, new(form.SecondMethod)) : delivered;
    }

    protected override (string Field, string Message)? Misfit(RequestDraft answers, Step<RequestDraft> step)
        => step == NewRequestJourney.SecondChoice ? (nameof(Form.Choice), Text.SecondChoice_Missing)
        : answers.Delivery is { By.On: var on } ? (nameof(Form.NeededBy), on < Draft.AsOf ? Text.How_NeededByPast : Text.How_NeededByTooFar)
        : null;
}
