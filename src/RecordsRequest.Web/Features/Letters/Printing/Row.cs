using System.Runtime.InteropServices;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>A stretch of text in a row; X is from the left of the row.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(float X, Span Span, int Start, int End);

/// <summary>A line to write on, from X, so many points wide.</summary>
internal sealed record PenLine(float X, float Width, PdfElement Element);

/// <summary>What is drawn on a row, from its left and its baseline.</summary>
internal interface IDrawing
{
    void DrawOn(PdfPage page, float left, float baseline);
}

/// <summary>A signature with its element; it stands on its row.</summary>
internal sealed record SetDrawing(PdfElement Element, DrawnSignature Signature) : IDrawing
{
    public const float Height = 36;

    private const float Scale = Height / DrawnSignature.Height;
    private const float Thickness = 1;

    public void DrawOn(PdfPage page, float left, float baseline)
    {
        foreach (var line in Signature.Lines())
        {
            var path = new PdfPath().MoveTo(X(line[0]), Y(line[0]));
            foreach (var point in line.Count is 1 ? line : line.Skip(1))
            {
                path.LineTo(X(point), Y(point));
            }

            page.Stroke(Element, path, Thickness);
        }

        float X((float X, float Y) point) => left + (point.X * Scale);
        float Y((float X, float Y) point) => baseline - Height + (point.Y * Scale);
    }
}

/// <summary>One line of the letter, not yet on a page. Measures are points.</summary>
internal sealed record Row(float Size, float Height, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Room above it, dropped at the top of a page.</summary>
    public float Before { get; init; }

    public bool KeepWithNext { get; init; }

    public IReadOnlyList<PenLine> PenLines { get; init; } = [];

    public IDrawing? Drawing { get; init; }
}

/// <summary>A row in its place; Y is its baseline.</summary>
internal sealed record PlacedRow(Row Row, float X, float Y)
{
    private const float PenThickness = 0.75f;

    public void DrawOn(PdfPage page)
    {
        foreach (var piece in Row.Pieces)
        {
            page.Text(piece.Span.Element, piece.Span.Text, Row.Size, X + piece.X, Y, piece.Start, piece.Span.EndOfLine(piece.End));
        }

        Row.Drawing?.DrawOn(page, X, Y);
        foreach (var line in Row.PenLines)
        {
            page.Rule(line.Element, X + line.X, Y, line.Width, PenThickness);
        }
    }
}
