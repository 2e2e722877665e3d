using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Bundle;

public sealed class BundleModel(NewRequestWizard wizard, IValidator<BundleForm> validator)
    : StepPage<BundleForm, BundleAnswer>(wizard, validator, NewRequestJourney.Bundle)
{
    public bool MayHaveExport => Draft.MayHaveExport;

    public bool AsksPlan => Draft.AsksPlan;

    // The set of earlier drafts is offered under its new name; who goes on is asked about the images.
    protected override BundleForm ToForm(BundleAnswer answer)
        => new()
        {
            Bundle = answer.Bundle is RecordBundle.NewDoctor ? RecordBundle.NewDoctorOrSecondOpinion : answer.Bundle,
            ComputerReadable = answer.ComputerReadable,
        };

    protected override BundleAnswer ToAnswer(BundleForm form) => new(form.Bundle!.Value, form.ComputerReadable);

    protected override (string Field, string Message)? Misfit(BundleAnswer answer) => (nameof(Form.Bundle), Text.Bundle_Missing);
}
