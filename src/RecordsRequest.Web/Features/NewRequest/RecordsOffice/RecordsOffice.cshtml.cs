using FluentValidation;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed class RecordsOfficeModel(NewRequestWizard wizard, IValidator<RecordsOfficeForm> validator)
    : StepPage<RecordsOfficeForm, ProviderAnswer>(wizard, validator, NewRequestJourney.Provider)
{
    protected override RecordsOfficeForm ToForm(ProviderAnswer answer) => new() { Organization = answer.Organization, Department = answer.Department };

    protected override ProviderAnswer ToAnswer(RecordsOfficeForm form) => new(TypedText.Clean(form.Organization!), TypedText.Clean(form.Department!));

    protected override RecordsOfficeForm Suggest() => new() { Department = ProviderAnswer.UsualDepartment };
}
