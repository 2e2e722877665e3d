using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Advice;

/// <summary>The letters that answer what an office did or did not do (law.md 4.3), each one step firmer than the one before.</summary>
public static class FollowUps
{
    private static readonly IReadOnlyList<FollowUp> All =
    [
        new ReceiptCheckLetter(),
        new NudgeLetter(),
        new ReturnedLetter(),
        new NotHeldLetter(),
        new BarrierLetter(),
        new WrongFormatLetter(),
        new MissingItemsLetter(),
        new FeeDisputeLetter(),
        new DefectiveExtensionLetter(),
        new OverdueLetter(),
        new DenialContentLetter(),
        new DenialReviewLetter(),
        new DenialGroundLetter(),
        new ThirdPartyRefusalLetter(),
    ];

    public static IEnumerable<LetterKind> Offered(Situation now) => All.Where(letter => letter.Fits(now)).Select(letter => letter.Kind);

    public static bool Include(LetterKind kind) => All.Any(letter => letter.Kind == kind);

    /// <summary>
    /// Whether what such a letter says stands or falls with the day of receipt, so that a guessed day is asked about before it is written.
    /// </summary>
    public static bool RestOnReceipt(LetterKind kind) => All.Any(letter => letter.Kind == kind && letter.RestsOnReceipt);

    public static bool EncloseRequest(LetterKind kind) => All.Any(letter => letter.Kind == kind && letter.EnclosesRequest);

    public static bool AreCopied(LetterKind kind, RequestDetails details) => All.Any(letter => letter.Kind == kind && letter.IsCopiedFor(details));

    /// <exception cref="InvalidOperationException">The letter does not fit now: nothing is late yet, say.</exception>
    public static Letter Write(LetterKind kind, Situation now, string reference, LetterLanguage language)
        => All.FirstOrDefault(letter => letter.Kind == kind && letter.Fits(now)) is { } letter
            ? letter.Write(now, reference, new Words(language))
            : throw new InvalidOperationException($"A letter of kind {kind} does not fit now.");
}
