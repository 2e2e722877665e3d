using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed class RecordsOfficeModel(NewRequestWizard wizard, IValidator<RecordsOfficeForm> validator, EarlierProviders earlier)
    : StepPage<RecordsOfficeForm>(wizard, validator, Steps.Provider)
{
    public IReadOnlyList<string> EarlierNames { get; private set; } = [];

    protected override RecordsOfficeForm Answered() => new()
    {
        Organization = Draft.Provider?.Organization,
        Department = Draft.Provider?.DepartmentOf(Draft.Place?.Kind) ?? ProviderAnswer.UsualDepartment,
        Kind = Draft.Place?.Kind,
        Coverage = Draft.CoverageGiven?.Coverage,
        Number = Draft.RecordNumber?.Number,
    };

    protected override RequestDraft Write(RequestDraft draft, RecordsOfficeForm form)
    {
        var named = Steps.Provider.Write(draft, new(form.Organization!, form.Department!));
        var placed = Steps.Place.Write(named, new(form.Kind!.Value));
        var numbered = Steps.RecordNumber.Write(placed, new(form.Number));
        return form is { AsksCoverage: true, Coverage: { } coverage } ? Steps.CoverageQuestion.Write(numbered, new(coverage)) : numbered;
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        EarlierNames = await earlier.NamesAsync(User, cancellation);
        return await base.PrepareAsync(cancellation);
    }
}
