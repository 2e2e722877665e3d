using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Shared;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record ChooseOfficeForm
{
    public string? Words { get; set; }
}

public sealed class ChooseOfficeFormValidator : AbstractValidator<ChooseOfficeForm>
{
    public ChooseOfficeFormValidator() => RuleFor(form => form.Words).Noted(ProviderAnswer.MaxLength);
}

/// <summary>The operator's offices to choose from. What is looked for stands in no address: it may tell what somebody is treated for.</summary>
public sealed class ChooseOfficeModel(NewRequestWizard wizard, OfficeList offices, IValidator<ChooseOfficeForm> validator)
    : DraftPage<ChooseOfficeForm>(wizard, validator)
{
    private const int PageLength = 20;

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>Which part of a long list is shown, from 1.</summary>
    public int Part { get; private set; }

    public bool IsLong => offices.All.Count > PageLength;

    public int Parts => (offices.All.Count + PageLength - 1) / PageLength;

    public IReadOnlyList<(string Label, Office Office)> Shown { get; private set; } = [];

    /// <summary>How many more have the words that somebody looks for; null where all offices are shown, part by part.</summary>
    public int? NotShown { get; private set; }

    public string OfficeUrl => NewRequestUrls.Of(DraftId, Steps.Provider.Page, Return == NewRequestUrls.CheckSlug);

    public string UrlOf(int part) => $"{NewRequestUrls.Of(DraftId, NewRequestUrls.OfficesSlug)}?part={part}&return={Return}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(string? office, CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (!IsCurrent)
        {
            return await ShowChangedAsync(cancellation);
        }

        if (offices.Find(office) is not { } chosen)
        {
            return await IsValidAsync(cancellation) ? Page() : await AskAgainAsync(cancellation);
        }

        return await SaveAsync(Open.Answers.To(chosen), cancellation) ? Redirect(OfficeUrl) : await ShowChangedAsync(cancellation);
    }

    protected override string? ComesFirst(RequestDraft answers)
        => Steps.Journey.CanVisit(Steps.Provider, answers) ? null : Steps.Journey.FirstOpen(answers)?.Page;

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (offices.All.Count == 0)
        {
            return NotFound();
        }

        if (await base.PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        // Each word is looked for in each office: nobody types so many as fit into a form.
        var words = Form.Words is { Length: <= ProviderAnswer.MaxLength } typed ? typed.Split(' ') : [];
        var found = offices.All.Where(labelled => words.All(word => IsIn(word, labelled))).ToList();
        _ = int.TryParse(Request.Query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var part);
        Part = Math.Clamp(part, 1, Parts);
        Shown = [.. found.Skip(words is [] ? (Part - 1) * PageLength : 0).Take(PageLength)];
        NotShown = words is [] ? null : found.Count - Shown.Count;
        return null;
    }

    private static bool IsIn(string word, (string Label, Office Office) labelled)
        => CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            $"{labelled.Label} {labelled.Office.Department} {string.Join(' ', labelled.Office.Address.Lines)}", word,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
