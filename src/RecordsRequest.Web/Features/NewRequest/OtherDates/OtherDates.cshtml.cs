using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.OtherDates;

public sealed class OtherDatesModel(NewRequestWizard wizard, IValidator<OtherDatesForm> validator)
    : StepPage<OtherDatesForm, OtherDatesAnswer>(wizard, validator, NewRequestJourney.OtherDates)
{
    public IReadOnlyList<RecordKind> Asked => Draft.Kinds;

    protected override OtherDatesForm ToForm(OtherDatesAnswer answer) => new() { Kinds = [.. answer.Kinds] };

    protected override OtherDatesAnswer ToAnswer(OtherDatesForm form) => new([.. Asked.Where(form.Kinds.Contains)]);
}
