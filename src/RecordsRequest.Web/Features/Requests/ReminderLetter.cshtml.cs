using FluentValidation;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared.Letters;
using RecordsRequest.Web.Features.Shared.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Whether the office got the letter by a day that was only a guess until now.</summary>
public enum ReceiptKnowledge
{
    Proven,
    OfficeSaid,
    Believed,
    Unknown,
}

public sealed class ReminderLetterForm
{
    /// <summary>Asked only when the day of receipt is a guess.</summary>
    public ReceiptKnowledge? Knows { get; set; }
}

public sealed class ReminderLetterFormValidator : AbstractValidator<ReminderLetterForm>;

public sealed class ReminderLetterModel(RequestFiles files, IValidator<ReminderLetterForm> validator, LetterArchive letters)
    : ActionPage<ReminderLetterForm>(files, validator, RequestAction.WriteLetter)
{
    private Data.StoredLetter? _made;

    public override string Button => Text.Overdue_Button;

    /// <summary>The letter itself: it must be printed, signed and sent.</summary>
    protected override string Afterwards => RequestUrls.LetterOf(Current.Request, _made!.PublicId);

    protected override EventFacts? ToFacts(ReminderLetterForm form)
    {
        if (Current.History.ReceiptIsEstimated && form.Knows is null or ReceiptKnowledge.Unknown)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Knows)}", form.Knows is null ? Text.Overdue_KnowMissing : Text.Overdue_KnowNo);
            return null;
        }

        return new LetterMadeFacts(Current.Today, Guid.Empty, LetterKind.Overdue);
    }

    protected override async Task<IReadOnlyList<EventFacts>> CompleteAsync(EventFacts facts, CancellationToken cancellation)
    {
        IReadOnlyList<EventFacts> learned = Basis() is { } basis ? [Current.History.Receipt! with { Basis = basis }] : [];
        var history = learned.Aggregate(Current.History, (history, fact) => history.With(fact));
        _made = await KeepAsync(history, LetterLanguage.English, cancellation);
        if (Current.Request.ReaderLanguage is LetterLanguage.Spanish)
        {
            await KeepAsync(history, LetterLanguage.Spanish, cancellation);
        }

        return [.. learned, new LetterMadeFacts(Current.Today, _made.Id, LetterKind.Overdue)];
    }

    private ReceiptBasis? Basis() => !Current.History.ReceiptIsEstimated ? null : Form.Knows switch
    {
        ReceiptKnowledge.Proven => ReceiptBasis.Proven,
        ReceiptKnowledge.OfficeSaid => ReceiptBasis.OfficeSaid,
        ReceiptKnowledge.Believed or ReceiptKnowledge.Unknown or null => null,
    };

    private Task<Data.StoredLetter> KeepAsync(RequestHistory history, LetterLanguage language, CancellationToken cancellation)
        => letters.KeepAsync(Current.Request, FollowUps.Write(LetterKind.Overdue, Current.Now with { History = history }, Current.Request.Reference, language), cancellation);
}
