using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Web;

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

public sealed class CheckAnswersModel(NewRequestWizard wizard, LetterMaking making, IValidator<CheckForm> validator)
    : DraftPage<CheckForm>(wizard, validator)
{
    public RequestDraft Answers => Open.Answers;

    public PersonName? Signer => Answers.Signer;

    public string Statement => !Answers.IsRepresented ? Text.Check_StatementPatient
        : Answers.ActsAs is { RestsOnStateLaw: true } ? Text.Check_StatementByStateLaw
        : Text.Check_StatementRepresentative;

    public string BackUrl => NewRequestUrls.Of(DraftId, NewRequestJourney.Journey.Route(Answers).Last().Page);

    public IEnumerable<IGrouping<Section, Step<RequestDraft>>> Sections => NewRequestJourney.Journey.Route(Answers).GroupBy(step => step.Section);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (!IsCurrent)
        {
            return await ShowChangedAsync(cancellation);
        }

        if (!await IsValidAsync(cancellation) || !IsSigned())
        {
            return await AskAgainAsync(cancellation);
        }

        if (await making.IsFullAsync(Open, cancellation))
        {
            return HttpContext.Refuse(NotDone.ManyRequests);
        }

        return await making.MakeAsync(Open, Form.ContactInMyLanguage, cancellation) is { } made
            ? Redirect(NewRequestUrls.ReadyOf(made))
            : await ShowChangedAsync(cancellation);
    }

    protected override string? ComesFirst(RequestDraft answers) => NewRequestJourney.Journey.FirstOpen(answers)?.Page;

    private bool IsSigned()
    {
        if (Signer is not { } signer || (Form.SignedName is { } name && signer.IsSignedAs(name)))
        {
            return true;
        }

        ModelState.AddModelError(
            "Form.SignedName", Form.SignedName is null ? Text.Check_Signature : Phrases.SignatureDiffers(signer.Value));
        return false;
    }
}
