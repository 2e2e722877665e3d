using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

public interface IStepPage
{
    Section Section { get; }

    string BackUrl { get; }

    long DraftVersion { get; }
}

/// <summary>One question: load, guard, show, check, save, go on. A step says only how its form and its answer fit together.</summary>
public abstract class StepPage<TForm, TAnswer>(
    NewRequestWizard wizard, IValidator<TForm> validator, Step<RequestDraft, TAnswer> step) : DraftPage<TForm>(wizard, validator), IStepPage
    where TForm : class, new()
    where TAnswer : class
{
    // Far more than any question asks for; what is typed and not yet right is kept up to here.
    private const int MostTyped = 32_000;

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public Section Section => step.Section;

    public string BackUrl => NewRequestUrls.Before(DraftId, step, Draft, ThenCheck);

    public string? BecauseUrl => step.Because is { } question ? NewRequestUrls.Of(DraftId, question.Slug, ThenCheck) : null;

    protected RequestDraft Draft => Open.Answers;

    private bool ThenCheck => Return == NewRequestUrls.CheckSlug || Draft.IsCopy;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form = Unfinished() ?? (step.Read(Draft) is { } answer ? ToForm(answer) : Suggest());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? finish, CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (!IsCurrent)
        {
            return await ShowChangedAsync(cancellation);
        }

        var valid = await IsValidAsync(cancellation) && FitsTheRest();
        var typed = JsonSerializer.Serialize(Form);
        if (!valid && (finish is null || typed.Length > MostTyped))
        {
            return await AskAgainAsync(cancellation);
        }

        var answers = valid ? Answered() : Draft.WithTyped(step.Slug, typed);
        if (!await SaveAsync(answers, cancellation))
        {
            return await ShowChangedAsync(cancellation);
        }

        return finish is null
            ? Redirect(NewRequestUrls.After(DraftId, step, answers, ThenCheck))
            : Redirect(NewRequestUrls.Saved);
    }

    public bool PatientAsks => Draft.PatientAsks;

    protected abstract TForm ToForm(TAnswer answer);

    protected abstract TAnswer ToAnswer(TForm form);

    protected virtual TForm Suggest() => new();

    /// <summary>What to say, and where, when a right answer does not fit the answers before it. Null lets it pass; it is asked again later.</summary>
    protected virtual (string Field, string Message)? Misfit(TAnswer answer) => null;

    protected override string? ComesFirst(RequestDraft answers) => NewRequestJourney.Journey.CanVisit(step, answers)
        ? null
        : NewRequestJourney.Journey.FirstOpen(answers)?.Slug ?? NewRequestUrls.CheckSlug;

    private bool FitsTheRest()
    {
        var answer = ToAnswer(Form);
        if (step.Fits(Draft, answer) || Misfit(answer) is not var (field, message))
        {
            return true;
        }

        ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        return false;
    }

    private RequestDraft Answered() => step.Write(Draft.WithoutTyped(step.Slug), ToAnswer(Form));

    private TForm? Unfinished() => Draft.Typed.TryGetValue(step.Slug, out var typed) ? JsonSerializer.Deserialize<TForm>(typed) : null;
}
