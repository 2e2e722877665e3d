using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Sensitive;

public sealed class SensitiveModel(NewRequestWizard wizard, IValidator<SensitiveForm> validator)
    : StepPage<SensitiveForm, SensitiveAnswer>(wizard, validator, NewRequestJourney.Sensitive)
{
    protected override SensitiveForm ToForm(SensitiveAnswer answer) => new() { Kinds = [.. answer.Kinds] };

    protected override SensitiveAnswer ToAnswer(SensitiveForm form) => new([.. Enum.GetValues<SensitiveKind>().Where(form.Kinds.Contains)]);
}
