using System.Globalization;
using FluentValidation;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.NewRequest.Fees;

public sealed class FeesModel(NewRequestWizard wizard, IValidator<FeesForm> validator)
    : StepPage<FeesForm, FeesAnswer>(wizard, validator, NewRequestJourney.Fees)
{
    public LegalBasis Basis => Draft.Basis;

    protected override FeesForm ToForm(FeesAnswer answer) => answer.AskAboveDollars is { } dollars
        ? new() { Ask = FeesForm.When.Above, Amount = dollars.ToString("0.00", CultureInfo.InvariantCulture) }
        : new() { Ask = FeesForm.When.Always };

    protected override FeesAnswer ToAnswer(FeesForm form)
        => new(form.Ask is FeesForm.When.Above && DollarAmount.TryParse(form.Amount, out var dollars) ? dollars : null);
}
