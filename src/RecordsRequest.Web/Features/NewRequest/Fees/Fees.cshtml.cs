using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Fees;

public sealed class FeesModel(NewRequestWizard wizard, IValidator<FeesForm> validator)
    : StepPage<FeesForm, FeesAnswer>(wizard, validator, NewRequestJourney.Fees)
{
    public LegalBasis Basis => Draft.Basis;

    public StateFreeCopy? Benefits => Draft.BenefitRule;

    public bool IsFree => Basis is LegalBasis.AccessRight
        && PlaceRules.All.Any(rule => rule.IsFree && rule.Scope.Places.Contains(NewRequestJourney.Place.Given(Draft).Kind));

    protected override FeesForm ToForm(FeesAnswer answer) => new()
    {
        Ask = answer.AskAboveDollars is null ? FeesForm.When.Always : FeesForm.When.Above,
        Amount = answer.AskAboveDollars?.ToString("0.00", CultureInfo.InvariantCulture),
        ForBenefits = answer.BenefitsIn is { } state && state == Benefits?.State,
    };

    protected override FeesAnswer ToAnswer(FeesForm form) => new(
        form.Ask is FeesForm.When.Above && DollarAmount.TryParse(form.Amount, out var dollars) ? dollars : null,
        form.ForBenefits ? Benefits?.State : null);
}
