namespace RecordsRequest.Domain.Letters;

/// <summary>The letters that answer what an office did or did not do (law.md 4.3), each one step firmer than the one before.</summary>
public static class FollowUps
{
    private static readonly IReadOnlyList<FollowUp> All =
    [
        .. typeof(FollowUp).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FollowUp)) && !type.IsAbstract)
            .Select(type => (FollowUp)Activator.CreateInstance(type)!)
            .OrderBy(letter => letter.Kind),
    ];

    public static IEnumerable<LetterKind> Offered(Situation now)
        => All.Where(letter => letter.Fits(now) && !IsSaid(letter, now)).Select(letter => letter.Kind);

    public static bool Fits(LetterKind kind, Situation now) => Of(kind) is { } letter && letter.Fits(now);

    public static bool Include(LetterKind kind) => Of(kind) is not null;

    public static bool RestOnReceipt(LetterKind kind) => Of(kind) is { RestsOnReceipt: true };

    public static bool AskForAnswer(LetterKind kind) => Of(kind) is { AsksForAnswer: true };

    public static IEnumerable<Silence> Silences(LetterKind kind, Situation now)
        => Of(kind)?.Silences(now) ?? [];

    public static bool EncloseRequest(LetterKind kind) => Of(kind) is { EnclosesRequest: true };

    public static bool AreCopied(LetterKind kind, RequestDetails details) => Of(kind) is { } letter && letter.IsCopiedFor(details);

    /// <exception cref="InvalidOperationException">The letter does not fit now: nothing is late yet, say.</exception>
    public static Letter Write(LetterKind kind, Situation now, string reference, LetterLanguage language)
        => Of(kind) is { } letter && letter.Fits(now)
            ? letter.Write(now, reference, new Words(language))
            : throw new InvalidOperationException($"A letter of kind {kind} does not fit now.");

    // The same is not said twice while its answer may still come, unless to an address found since or about what happened since.
    private static bool IsSaid(FollowUp letter, Situation now)
        => now.History.UnansweredLetter(kind => letter.SaidBy.Contains(kind)) is { } made && made.LookAfterOn >= now.Today
            && now.History.Attempt.LastOrDefault(
                facts => facts == made || facts is OfficeAddressFacts || facts.Action is RequestAction.MeetObstacle) == made;

    private static FollowUp? Of(LetterKind kind) => All.FirstOrDefault(letter => letter.Kind == kind);
}
