using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.RecordNumber;

public sealed class RecordNumberModel(NewRequestWizard wizard, IValidator<RecordNumberForm> validator)
    : StepPage<RecordNumberForm, RecordNumberAnswer>(wizard, validator, NewRequestJourney.RecordNumber)
{
    protected override RecordNumberForm ToForm(RecordNumberAnswer answer) => new() { Number = answer.Number };

    protected override RecordNumberAnswer ToAnswer(RecordNumberForm form)
        => new(form.Number);
}
