using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

internal abstract class FollowUp(LetterKind kind)
{
    public LetterKind Kind { get; } = kind;

    public abstract bool Fits(Situation now);

    public abstract IEnumerable<LetterBlock> Body(Situation now, Words words);

    public virtual IReadOnlyList<LetterKind> SaidBy => [Kind];

    public virtual string Subject(Situation now, Words words) => words.Of(Kind, "_Subject");

    protected string ClockSubject(Situation now, Words words)
        => words.Of(Kind, now.Details.Basis is LegalBasis.EhrDirective ? "_Subject_Directive" : "_Subject");

    public virtual bool IsCopied => true;

    public virtual bool EnclosesRequest => true;

    public virtual bool AsksForAnswer => true;

    /// <summary>It stands or falls with the day of receipt, so a guessed day is asked about before it is written.</summary>
    public virtual bool RestsOnReceipt => false;

    public virtual IEnumerable<Silence> Silences(Situation now) => [];

    public Letter Write(Situation now, string reference, Words words)
    {
        var details = now.Details;
        var stationery = new Stationery(details, reference, words);
        return stationery.Letter(Kind, words.Of(Kind, "_Title"),
        [
            .. stationery.Head(now.Today),
            new SubjectBlock(Subject(now, words), words.Fill(Kind, "_Note", words.Day(details.MadeOn))),
            stationery.Patient(),
            .. Body(now, words),
            new ContactAsked(details, words).Paragraph(),
            stationery.Signature(signature: null),
            .. stationery.PatientSignature(),
            .. End(now, words) is { Count: > 0 } lines ? [new SmallPrintBlock(lines)] : Array.Empty<LetterBlock>(),
        ]);
    }

    /// <summary>Only a covered entity must have a privacy officer (45 CFR 164.530(a)).</summary>
    public bool IsCopiedFor(RequestDetails details) => IsCopied && !details.Basis.IsPlain;

    private IReadOnlyList<string> End(Situation now, Words words) =>
    [
        .. EnclosesRequest ? [words.Fill(nameof(Wording.FollowUp_FirstLetter), words.Day(now.Details.MadeOn))] : Array.Empty<string>(),
        .. IsCopiedFor(now.Details) ? [words[nameof(Wording.FollowUp_Copy)]] : Array.Empty<string>(),
        .. RestsOnReceipt && now.History.Clocks is { } clocks
            ? [words.Fill(nameof(Wording.FollowUp_Rules), DeadlineRules.Version, words.Day(clocks.CheckedOn))]
            : Array.Empty<string>(),
    ];
}

/// <summary>A letter about one thing; it fits where that thing is there.</summary>
internal abstract class FollowUp<TAbout>(LetterKind kind) : FollowUp(kind)
    where TAbout : class
{
    public sealed override bool Fits(Situation now) => About(now) is not null;

    public sealed override IEnumerable<LetterBlock> Body(Situation now, Words words) => About(now) is { } about ? Body(about, now, words) : [];

    protected abstract TAbout? About(Situation now);

    protected abstract IEnumerable<LetterBlock> Body(TAbout about, Situation now, Words words);
}
