using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.SecondChoice;

public sealed class SecondChoiceModel(NewRequestWizard wizard, IValidator<SecondChoiceForm> validator)
    : StepPage<SecondChoiceForm, SecondChoiceAnswer>(wizard, validator, NewRequestJourney.SecondChoice)
{
    public PlaceKind? Place => Draft.Place?.Kind;

    public IEnumerable<DeliveryMethod> Offered => SecondChoiceForm.Methods.Where(method => method != Draft.Delivery?.Method);

    protected override SecondChoiceForm ToForm(SecondChoiceAnswer answer)
        => new() { Choice = answer.Method is { } method ? $"{method}" : SecondChoiceForm.AskMe };

    protected override SecondChoiceAnswer ToAnswer(SecondChoiceForm form) => new(form.Method);

    protected override (string Field, string Message)? Misfit(SecondChoiceAnswer answer) => (nameof(Form.Choice), Text.SecondChoice_Missing);
}
