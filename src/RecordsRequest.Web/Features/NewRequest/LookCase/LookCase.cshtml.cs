using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.LookCase;

public sealed class LookCaseModel(NewRequestWizard wizard, IValidator<LookCaseForm> validator)
    : StepPage<LookCaseForm, LookCaseAnswer>(wizard, validator, NewRequestJourney.LookCase)
{
    public IReadOnlyList<RuleCase> Cases => Draft.LookCases;

    public string Question => Phrases.Question(Cases[0], NewRequestJourney.ProviderAddress.Given(Draft).State, PatientAsks);

    protected override LookCaseForm ToForm(LookCaseAnswer answer)
        => new() { Choice = answer.Case is { } when ? $"{when}" : LookCaseForm.NotSure };

    protected override LookCaseAnswer ToAnswer(LookCaseForm form) => new(NewRequestJourney.ProviderAddress.Given(Draft).State, form.Case);

    protected override (string Field, string Message)? Misfit(LookCaseAnswer answer) => (nameof(Form.Choice), Text.LookCase_Missing);
}
