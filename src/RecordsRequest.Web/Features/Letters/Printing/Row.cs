using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Text of one typeface in a row; X is from the left of the row.</summary>
internal sealed record Piece(float X, string Text, LetterFont Font);

/// <summary>A line to write on, from X, so many points wide.</summary>
internal sealed record PenLine(float X, float Width);

/// <summary>One line of the letter, not yet on a page. Measures are points.</summary>
internal sealed record Row(float Size, float Height, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Room above it, dropped at the top of a page.</summary>
    public float Before { get; init; }

    /// <summary>Never the last row of a page.</summary>
    public bool KeepWithNext { get; init; }

    public IReadOnlyList<PenLine> PenLines { get; init; } = [];
}

/// <summary>A row in its place; Y is its baseline.</summary>
internal sealed record PlacedRow(Row Row, float X, float Y);
