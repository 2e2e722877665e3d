using System.Runtime.InteropServices;
using RecordsRequest.Pdf.Syntax;

namespace RecordsRequest.Pdf;

/// <summary>The outline of a shape, in points from the top left of the page. Each part begins with <see cref="MoveTo"/>, or it throws.</summary>
public sealed class PdfPath
{
    private readonly List<(char Operator, float[] Points)> _steps = [];

    internal bool IsEmpty => _steps is [];

    internal Box Ink { get; private set; } = Box.Empty;

    public PdfPath MoveTo(float x, float y) => Add('m', x, y);

    public PdfPath LineTo(float x, float y) => Add('l', x, y);

    public PdfPath CurveTo(float x1, float y1, float x2, float y2, float x, float y) => Add('c', x1, y1, x2, y2, x, y);

    public PdfPath Close() => Add('h');

    internal void Write(ByteBuffer content, float height)
    {
        foreach (var (step, points) in _steps)
        {
            for (var at = 0; at < points.Length; at += 2)
            {
                content.Write($"{points[at]} {height - points[at + 1]} ");
            }

            content.Write($"{step}\n");
        }
    }

    private PdfPath Add(char step, params float[] points)
    {
        if (step is not 'm' && _steps is [] or [.., ('h', _)])
        {
            throw new InvalidOperationException("A part of an outline begins with a move.");
        }

        _steps.Add((step, points));
        for (var at = 0; at < points.Length; at += 2)
        {
            Ink = Ink.With(points[at], points[at + 1], points[at], points[at + 1]);
        }

        return this;
    }
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(float Left, float Bottom, float Right, float Top)
{
    public static Box Empty { get; } = new(float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);

    public Box With(float left, float bottom, float right, float top)
        => new(Math.Min(Left, left), Math.Min(Bottom, bottom), Math.Max(Right, right), Math.Max(Top, top));
}
