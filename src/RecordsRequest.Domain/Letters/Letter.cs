namespace RecordsRequest.Domain.Letters;

/// <summary>What a letter is for.</summary>
public enum LetterKind
{
    /// <summary>The request itself.</summary>
    Request,

    /// <summary>Nothing, or not all, came in time.</summary>
    Overdue,

    /// <summary>The sheet that goes before a faxed letter.</summary>
    FaxCover,
}

/// <summary>Language a letter is written in. What goes to an office is English; the Spanish copy is the patient's to keep.</summary>
public enum LetterLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}

/// <summary>A letter as text and structure, with no layout. The page and the PDF are both drawn from it.</summary>
public sealed record Letter
{
    /// <summary>What it is for.</summary>
    public required LetterKind Kind { get; init; }

    /// <summary>The language it is written in.</summary>
    public required LetterLanguage Language { get; init; }

    /// <summary>Document title; holds no personal data.</summary>
    public required string Title { get; init; }

    /// <summary>Reference printed on each page, such as "RR-7K2M-9QXD".</summary>
    public required string Reference { get; init; }

    /// <summary>What later pages repeat at the top: name, date of birth, reference.</summary>
    public required string RunningHead { get; init; }

    /// <summary>Words for "Page {0} of {1}".</summary>
    public required string PageOf { get; init; }

    /// <summary>The text, in reading order.</summary>
    public required IReadOnlyList<LetterBlock> Blocks { get; init; }
}
