using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record CheckForm
{
    public string? SignedName { get; set; }

    public bool ContactInMyLanguage { get; set; }
}

public sealed class CheckFormValidator : AbstractValidator<CheckForm>
{
    public CheckFormValidator() => RuleFor(form => form.SignedName).Typed(PersonName.MaxLength);
}

/// <summary>All answers, drawn from the steps, and the signature that makes the letter.</summary>
public sealed class CheckAnswersModel(NewRequestWizard wizard, LetterMaking making, IValidator<CheckForm> validator) : FormPage<CheckForm>(validator)
{
    private OpenDraft? _draft;

    [BindProperty(Name = "draft", SupportsGet = true)]
    public string DraftId { get; set; } = "";

    [BindProperty]
    public long Version { get; set; }

    public OpenDraft Open => _draft ?? throw new InvalidOperationException("The draft is not loaded.");

    public RequestDraft Answers => Open.Answers;

    public PersonName? Signer => Answers.Signer;

    public string BackUrl => NewRequestWizard.UrlOf(DraftId, NewRequestJourney.Journey.Route(Answers).Last().Slug);

    public IEnumerable<IGrouping<Section, Step<RequestDraft>>> Sections => NewRequestJourney.Journey.Route(Answers).GroupBy(step => step.Section);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        var isCurrent = Version == Open.Row.Version;
        if (isCurrent && (!await IsValidAsync(cancellation) || !IsSigned()))
        {
            return await AskAgainAsync(cancellation);
        }

        if (isCurrent && await making.MakeAsync(Open, Signer is null ? null : TypedText.Clean(Form.SignedName!), Form.ContactInMyLanguage, cancellation) is { } made)
        {
            return Redirect(NewRequestWizard.UrlOfReady(made));
        }

        _draft = null;
        return await ShowAgainAsync(Shared.Text.Form_Changed, StatusCodes.Status409Conflict, cancellation);
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        _draft ??= await wizard.FindAsync(User, DraftId, cancellation);
        return _draft switch
        {
            null => NotFound(),
            { FinishedAs: { } request } => Redirect(NewRequestWizard.UrlOfRequest(request, "finished")),
            { Answers: var answers } when NewRequestJourney.Journey.FirstOpen(answers) is { } open => Redirect(NewRequestWizard.UrlOf(DraftId, open.Slug)),
            _ => null,
        };
    }

    private bool IsSigned()
    {
        if (Signer is not { } name)
        {
            return true;
        }

        if (string.IsNullOrWhiteSpace(Form.SignedName))
        {
            ModelState.AddModelError("Form.SignedName", Text.Check_SignatureMissing);
        }
        else if (!name.IsSignedAs(Form.SignedName))
        {
            ModelState.AddModelError("Form.SignedName", Phrases.SignatureDiffers(name.Value));
        }

        return ModelState.IsValid;
    }
}
