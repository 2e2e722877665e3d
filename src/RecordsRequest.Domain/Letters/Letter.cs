namespace RecordsRequest.Domain.Letters;

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
