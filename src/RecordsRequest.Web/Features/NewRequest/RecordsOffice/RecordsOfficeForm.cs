using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed record RecordsOfficeForm
{
    public string? Organization { get; set; }

    public string? Department { get; set; }
}

public sealed class RecordsOfficeFormValidator : AbstractValidator<RecordsOfficeForm>
{
    public RecordsOfficeFormValidator()
    {
        RuleFor(form => form.Organization).Typed(ProviderAnswer.MaxLength, () => Text.RecordsOffice_OrganizationMissing);
        RuleFor(form => form.Department).Typed(ProviderAnswer.MaxLength, () => Requests.Text.NewAddress_DepartmentMissing);
    }
}
