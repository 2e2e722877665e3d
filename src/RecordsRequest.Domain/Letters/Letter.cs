namespace RecordsRequest.Domain.Letters;

/// <summary>A letter as text and structure, with no layout. The page and the PDF are both drawn from it.</summary>
public sealed record Letter
{
    public required LetterKind Kind { get; init; }

    public required LetterLanguage Language { get; init; }

    public required string Title { get; init; }

    public required string Reference { get; init; }

    public required string RunningHead { get; init; }

    public required string PageOf { get; init; }

    public required IReadOnlyList<LetterBlock> Blocks { get; init; }
}
