using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.How;

public sealed class HowModel(NewRequestWizard wizard, IValidator<HowForm> validator)
    : StepPage<HowForm, DeliveryAnswer>(wizard, validator, NewRequestJourney.Delivery)
{
    public PlaceKind? Place => Draft.Place?.Kind;

    public bool WantsImages => Draft.Kinds.Contains(RecordKind.ImagingStudies);

    protected override HowForm ToForm(DeliveryAnswer answer) => new()
    {
        Method = answer.Method,
        NeededBy = answer.By is { } by ? DateFields.Of(by.On) : new(),
        ForAppointment = answer.By is { ForAppointment: true },
    };

    protected override DeliveryAnswer ToAnswer(HowForm form)
        => new(form.Method!.Value, form.NeededBy.IsEmpty ? null : new(form.NeededBy.ToDate(), form.ForAppointment));

    protected override (string Field, string Message)? Misfit(DeliveryAnswer answer)
        => answer.By is { } by ? (nameof(Form.NeededBy), by.On < Draft.AsOf ? Text.How_NeededByPast : Text.How_NeededByTooFar) : null;
}
