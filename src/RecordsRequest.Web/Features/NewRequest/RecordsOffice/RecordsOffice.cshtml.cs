using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Offices;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed class RecordsOfficeModel(
    NewRequestWizard wizard, IValidator<RecordsOfficeForm> validator, EarlierProviders earlier, OfficeList offices)
    : StepPage<RecordsOfficeForm>(wizard, validator, Steps.Provider)
{
    /// <summary>Names go with the page, so not all of a long list do; all can be typed.</summary>
    private const int MostOffers = 40;

    /// <summary>Names of places asked before, and of the operator's.</summary>
    public IReadOnlyList<string> Offers { get; private set; } = [];

    public string? ListUrl => offices.All.Count == 0
        ? null
        : NewRequestUrls.Of(DraftId, NewRequestUrls.OfficesSlug, Return == NewRequestUrls.CheckSlug);

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
        var listed = form.Organization == draft.Provider?.Organization ? null : offices.Called(form.Organization);
        var department = listed is not null && form.Department == ProviderAnswer.UsualDepartment ? listed.Department : form.Department!;
        var named = Steps.Provider.Write(
            listed is null ? draft : draft.To(listed), new(listed?.Name ?? form.Organization!, department));
        var placed = Steps.Place.Write(named, new(form.Kind!.Value));
        var numbered = Steps.RecordNumber.Write(placed, new(form.Number));
        return form is { AsksCoverage: true, Coverage: { } coverage } ? Steps.CoverageQuestion.Write(numbered, new(coverage)) : numbered;
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        var asked = await earlier.NamesAsync(User, cancellation);
        Offers = [.. asked.Concat(offices.All.Select(labelled => labelled.Label)).Distinct().Take(MostOffers)];
        Form.Kind ??= offices.Called(Form.Organization)?.Kind;
        return await base.PrepareAsync(cancellation);
    }
}
