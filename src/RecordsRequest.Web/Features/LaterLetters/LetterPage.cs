using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.LaterLetters;

/// <summary>Whether the office got the letter by a day that was only a guess until now.</summary>
public enum ReceiptKnowledge
{
    Proven,
    OfficeSaid,
    Believed,
    Unknown,
}

public sealed class LetterForm
{
    public ReceiptKnowledge? Knows { get; set; }
}

public sealed class LetterFormValidator : AbstractValidator<LetterForm>;

public interface ILetterPage : IActionPage
{
    LetterForm Form { get; }

    bool AsksReceipt { get; }

    IEnumerable<Silence> Silences { get; }

    Letter Preview { get; }
}

public abstract class LetterPage(RequestFiles files, IValidator<LetterForm> validator, LetterArchive letters)
    : ActionPage<LetterForm>(files, validator, RequestAction.WriteLetter), ILetterPage
{
    private string _letterId = "";

    public override string Button => Text.Letter_Button;

    public LetterKind Kind => Asked ?? throw new InvalidOperationException("There is no letter at this address.");

    public bool AsksReceipt => Current.History.ReceiptIsEstimated && FollowUps.RestOnReceipt(Kind);

    public IEnumerable<Silence> Silences => FollowUps.Silences(Kind, Current.Now).Where(silence => Current.Possible.Contains(silence.BrokenBy));

    public Letter Preview => Write(Current.History, Current.Request.ReaderLanguage);

    protected abstract LetterKind? Asked { get; }

    protected override string Afterwards => LetterUrls.Of(Current.Request, _letterId);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        var instead = await base.PrepareAsync(cancellation);
        return instead is NotFoundResult || Asked is null ? NotFound()
            : instead ?? (Current.Writable.Contains(Kind) ? null : Redirect(RequestUrls.Of(Current.Request, Notice.Stale)));
    }

    protected override EventFacts? ToFacts(LetterForm form)
    {
        if (AsksReceipt && form.Knows is null or ReceiptKnowledge.Unknown)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Knows)}", form.Knows is null ? Text.Letter_KnowMissing : Text.Letter_KnowNo);
            return null;
        }

        return new LetterMadeFacts(Current.Today, Guid.Empty, Kind);
    }

    protected override async Task<IReadOnlyList<EventFacts>> CompleteAsync(EventFacts facts, CancellationToken cancellation)
    {
        IReadOnlyList<EventFacts> learned
            = (Current.History.Receipt, Basis()) is ({ } receipt, { } basis) ? [receipt with { Basis = basis }] : [];
        var history = learned.Aggregate(Current.History, (history, fact) => history.With(fact));
        var made = await letters.KeepAsync(Current.Request, language => Write(history, language), cancellation);
        _letterId = made.PublicId;
        return [.. learned, new LetterMadeFacts(Current.Today, made.Id, Kind)];
    }

    private ReceiptBasis? Basis() => !AsksReceipt ? null : Form.Knows switch
    {
        ReceiptKnowledge.Proven => ReceiptBasis.Proven,
        ReceiptKnowledge.OfficeSaid => ReceiptBasis.OfficeSaid,
        ReceiptKnowledge.Believed or ReceiptKnowledge.Unknown or null => null,
    };

    private Letter Write(RequestHistory history, LetterLanguage language)
        => FollowUps.Write(Kind, Current.Now with { History = history }, Current.Request.Reference, language);
}
