using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

public abstract record LetterBlock;

/// <summary>Above everything else, such as "Copy for you to keep. Do not send it."</summary>
public sealed record NoticeBlock(string Text) : LetterBlock;

public sealed record SenderBlock(IReadOnlyList<string> Lines) : LetterBlock;

public sealed record DateBlock(IReadOnlyList<string> Lines) : LetterBlock;

/// <summary>Placed for the window of a #10 envelope.</summary>
/// <param name="Below">Lines such as "By fax: 512-555-0142", drawn below the window.</param>
public sealed record RecipientBlock(IReadOnlyList<string> Lines, IReadOnlyList<string> Below) : LetterBlock
{
    /// <summary>What is to be written by pen, each on a line of its own above these words.</summary>
    public IReadOnlyList<string> ToFillIn { get; init; } = [];
}

/// <summary>The note says what the letter is not.</summary>
public sealed record SubjectBlock(string Text, string? Note) : LetterBlock;

public sealed record HeadingBlock(string Text) : LetterBlock;

public sealed record ParagraphBlock(string Text, string? Lead = null) : LetterBlock;

public sealed record FactsBlock(IReadOnlyList<LetterFact> Facts) : LetterBlock
{
    /// <summary>What is not known is left out.</summary>
    public static FactsBlock Of(params IEnumerable<(string Label, string? Value)> facts)
        => new([.. facts.SelectMany(IEnumerable<LetterFact> (fact) => fact.Value is { } value ? [new(fact.Label, value)] : [])]);
}

public sealed record LetterFact(string Label, string Value);

/// <summary>It stays with the paragraph before it.</summary>
public sealed record ListBlock(IReadOnlyList<string> Items) : LetterBlock;

/// <summary>A typed name if signed on screen, and always a line for a pen. Never alone on a page.</summary>
public sealed record SignatureBlock(
    string? Closing, string? SignedLine, string InkLabel, string DateLabel, IReadOnlyList<string> PrintedName) : LetterBlock
{
    /// <summary>Stands above the line for a pen.</summary>
    public LetterDrawing? Drawing { get; init; }
}

/// <param name="InWords">For who does not see it.</param>
public sealed record LetterDrawing(DrawnSignature Signature, string InWords);

/// <summary>A bar of the days used, to look at; its words say the same.</summary>
/// <param name="Legend">What is what in the bar.</param>
public sealed record DaysBlock(DaysUsed Days, string Words, string Legend) : LetterBlock;

public sealed record SmallPrintBlock(IReadOnlyList<string> Lines) : LetterBlock;
