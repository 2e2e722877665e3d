using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed class RecordsOfficeModel(NewRequestWizard wizard, IValidator<RecordsOfficeForm> validator, EarlierProviders earlier)
    : StepPage<RecordsOfficeForm, ProviderAnswer>(wizard, validator, NewRequestJourney.Provider)
{
    public IReadOnlyList<string> EarlierNames { get; private set; } = [];

    protected override RecordsOfficeForm ToForm(ProviderAnswer answer)
        => new() { Organization = answer.Organization, Department = answer.DepartmentOf(Draft.Place?.Kind) };

    protected override ProviderAnswer ToAnswer(RecordsOfficeForm form) => new(form.Organization!, form.Department!);

    protected override RecordsOfficeForm Suggest() => new() { Department = ProviderAnswer.UsualDepartment };

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        EarlierNames = await earlier.NamesAsync(User, cancellation);
        return await base.PrepareAsync(cancellation);
    }
}
