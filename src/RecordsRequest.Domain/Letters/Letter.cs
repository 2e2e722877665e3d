namespace RecordsRequest.Domain.Letters;

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
