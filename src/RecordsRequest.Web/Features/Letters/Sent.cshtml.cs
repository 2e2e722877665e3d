using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>How and when a later letter was sent. The request itself is told on a page of its own, since its days start with it.</summary>
public sealed class SentModel(RequestFiles files, IValidator<SendForm> validator, OwnedLetters letters)
    : ActionPage<SendForm>(files, validator, RequestAction.SendLetter)
{
    [BindProperty(SupportsGet = true)]
    public string LetterId { get; set; } = "";

    public StoredLetter Letter { get => Loaded.Of(field); private set; }

    public override (string Url, string Label) Back => (LetterUrls.Of(Current.Request, LetterId), Text.Sent_Back);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        var instead = await base.PrepareAsync(cancellation);
        if (instead is not null)
        {
            return instead;
        }

        if (await letters.FindAsync(User, Id, LetterId, cancellation) is not { Language: LetterLanguage.English } letter
            || !FollowUps.Include(letter.Kind))
        {
            return NotFound();
        }

        Letter = letter;
        return letter.Kind is LetterKind.Returned && Current.Possible.Contains(RequestAction.Send)
            ? Redirect(RequestUrls.Of(Current.Request, RequestAction.Send))
            : null;
    }

    protected override void Suggest(SendForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(SendForm form)
        => new LetterSentFacts(form.On.ToDate(), Letter.Id, Letter.Kind, form.Method!.Value, form.CertifiedNumber, form.Note);
}
