using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

public interface IStepPage
{
    Section Section { get; }

    /// <summary>Nothing was answered before it.</summary>
    bool IsFirst { get; }

    string BackUrl { get; }

    long DraftVersion { get; }
}

/// <summary>
/// A page of questions that belong together: load, guard, show, check, save, go on. It says only how its form and its answers fit together.
/// </summary>
public abstract class StepPage<TForm>(NewRequestWizard wizard, IValidator<TForm> validator, Step<RequestDraft> first)
    : DraftPage<TForm>(wizard, validator), IStepPage
    where TForm : class, new()
{
    // Far more than any question asks for; what is typed and not yet right is kept up to here.
    private const int MostTyped = 32_000;

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public Section Section => first.Section;

    public bool IsFirst => NewRequestJourney.Journey.Before(first, Draft) is null;

    public string BackUrl => NewRequestUrls.Before(DraftId, first, Draft, ThenCheck);

    public string? BecauseUrl => first.Because is { } question ? NewRequestUrls.Of(DraftId, question.Page, ThenCheck) : null;

    protected RequestDraft Draft => Open.Answers;

    private bool ThenCheck => Return == NewRequestUrls.CheckSlug || Draft.IsCopy;

    private static Journey<RequestDraft> Journey => NewRequestJourney.Journey;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form = Unfinished() ?? Answered();
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

        var answers = valid ? Write(WithoutTyped(), Form) : WithoutTyped().WithTyped(first.Slug, typed);
        if (!await SaveAsync(answers, cancellation))
        {
            return await ShowChangedAsync(cancellation);
        }

        return finish is null
            ? Redirect(NewRequestUrls.After(DraftId, first, answers, ThenCheck))
            : Redirect(NewRequestUrls.Saved);
    }

    public bool PatientAsks => Draft.PatientAsks;

    /// <summary>The form with the answers that the draft has, and with what is suggested for those it has not.</summary>
    protected abstract TForm Answered();

    protected abstract RequestDraft Write(RequestDraft draft, TForm form);

    /// <summary>What to say, and where, when a right answer does not fit the answers before it. Null lets it pass; it is asked again later.</summary>
    protected virtual (string Field, string Message)? Misfit(RequestDraft answers, Step<RequestDraft> step) => null;

    protected override string? ComesFirst(RequestDraft answers) => Journey.CanVisit(first, answers)
        ? null
        : Journey.FirstOpen(answers)?.Page ?? NewRequestUrls.CheckSlug;

    private bool FitsTheRest()
    {
        var answers = Write(Draft, Form);
        foreach (var step in Journey.OnPageOf(first).Where(step => step.Applies(answers) && !step.IsAnswered(answers)))
        {
            if (Misfit(answers, step) is var (field, message))
            {
                ModelState.AddModelError($"{nameof(Form)}.{field}", message);
            }
        }

        return ModelState.IsValid;
    }

    private RequestDraft WithoutTyped() => Journey.OnPageOf(first).Aggregate(Draft, (rest, step) => rest.WithoutTyped(step.Slug));

    // A question that once had a page of its own may have been saved for later there.
    private TForm? Unfinished()
    {
        var typed = Journey.OnPageOf(first).Select(step => Draft.Typed.GetValueOrDefault(step.Slug)).OfType<string>().ToList();
        if (typed is [])
        {
            return null;
        }

        var form = JsonSerializer.SerializeToNode(Answered())!.AsObject();
        foreach (var (field, value) in typed.SelectMany(text => JsonNode.Parse(text)!.AsObject()))
        {
            form[field] = value?.DeepClone();
        }

        return form.Deserialize<TForm>();
    }
}

/// <summary>A page of one question.</summary>
public abstract class StepPage<TForm, TAnswer>(
    NewRequestWizard wizard, IValidator<TForm> validator, Step<RequestDraft, TAnswer> question) : StepPage<TForm>(wizard, validator, question)
    where TForm : class, new()
    where TAnswer : class
{
    protected abstract TForm ToForm(TAnswer answer);

    protected abstract TAnswer ToAnswer(TForm form);

    protected virtual TForm Suggest() => new();

    protected virtual (string Field, string Message)? Misfit(TAnswer answer) => null;

    protected sealed override TForm Answered() => question.Read(Draft) is { } answer ? ToForm(answer) : Suggest();

    protected sealed override RequestDraft Write(RequestDraft draft, TForm form) => question.Write(draft, ToAnswer(form));

    protected sealed override (string Field, string Message)? Misfit(RequestDraft answers, Step<RequestDraft> step)
        => Misfit(question.Given(answers));
}
