using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Records;

public sealed class RecordsModel(NewRequestWizard wizard, IValidator<RecordsForm> validator)
    : StepPage<RecordsForm, RecordsAnswer>(wizard, validator, NewRequestJourney.Records)
{
    public IEnumerable<RecordKind> Singles
        => Enum.GetValues<RecordKind>().Where(kind => kind is not (RecordKind.EntireRecord or RecordKind.SomethingElse) && Draft.MayAskFor(kind));

    public bool AsksPlan => Draft.AsksPlan;

    protected override RecordsForm ToForm(RecordsAnswer answer) => new() { Kinds = [.. answer.Kinds], SomethingElse = answer.SomethingElse };

    protected override RecordsAnswer ToAnswer(RecordsForm form) => new(
        [.. Enum.GetValues<RecordKind>().Where(form.Kinds.Contains)],
        form.Kinds.Contains(RecordKind.SomethingElse) ? form.SomethingElse : null);

    protected override (string Field, string Message)? Misfit(RecordsAnswer answer) => (nameof(Form.Kinds), Text.Records_Missing);
}
