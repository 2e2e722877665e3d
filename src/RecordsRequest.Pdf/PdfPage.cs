using RecordsRequest.Pdf.Fonts;
using RecordsRequest.Pdf.Syntax;

namespace RecordsRequest.Pdf;

/// <summary>One page. Measures are points from its top left corner; all ink is black.</summary>
public sealed class PdfPage
{
    private const int FullPage = 24_000; // bytes that a page full of text needs

    private readonly PdfDocument _document;
    private readonly int _number;
    private readonly float _width;
    private readonly float _height;
    private readonly ByteBuffer _content = new(FullPage);
    private readonly List<PdfElement> _marks = [];
    private (PdfElement Element, bool IsText)? _open;
    private (int Font, float Size) _font = (-1, 0);

    internal PdfPage(PdfDocument document, int number, float width, float height)
        => (_document, _number, _width, _height) = (document, number, width, height);

    internal IReadOnlyList<PdfElement> Marks => _marks;

    /// <param name="element">What the text is part of, or <see cref="PdfElement.Artifact"/>.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="end">The character after the stretch, or null for all the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not inside the text, or a measure is no place on a page.</exception>
    public void Text(PdfElement element, ShapedText text, float size, float x, float y, int start = 0, int? end = null)
    {
        var (first, last) = text.Range(start, end);
        var font = _document.Embed(text.Font);
        for (var at = first; at < last;)
        {
            var (next, untold) = TextOperators.Run(font, text, at, last);
            Mark(element, isText: true, untold);
            Draw(font, text.Glyphs[at..next], size, x + text.Advance(size, first, at), y);
            if (untold is not null)
            {
                Close();
            }

            at = next;
        }

        element.Grow(x, _height - y, x + text.WidthOf(size, start, end), _height - y + size);
    }

    /// <exception cref="ArgumentOutOfRangeException">A measure is no place on a page.</exception>
    public void Rule(PdfElement element, float x, float y, float width, float thickness)
    {
        Mark(element, isText: false);
        var bottom = _height - y - thickness;
        _content.Write($"{x} {bottom} {width} {thickness} re f\n");
        element.Grow(x, bottom, x + width, bottom + thickness);
    }

    /// <param name="path">Its outline; where outlines run the same way round, they add up, else they leave a hole.</param>
    /// <exception cref="ArgumentOutOfRangeException">A measure is no place on a page.</exception>
    public void Fill(PdfElement element, PdfPath path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        Mark(element, isText: false);
        path.Write(_content, _height);
        _content.Write($"f\n");
        element.Grow(path.Ink.Left, _height - path.Ink.Top, path.Ink.Right, _height - path.Ink.Bottom);
    }

    /// <summary>Draws along the path, with round ends and corners.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A measure is no place on a page.</exception>
    public void Stroke(PdfElement element, PdfPath path, float thickness)
    {
        if (path.IsEmpty)
        {
            return;
        }

        Mark(element, isText: false);
        _content.Write($"{thickness} w 1 J 1 j\n");
        path.Write(_content, _height);
        _content.Write($"S\n");
        var (ink, half) = (path.Ink, thickness / 2);
        element.Grow(ink.Left - half, _height - ink.Top - half, ink.Right + half, _height - ink.Bottom + half);
    }

    internal void Write(ObjectFile file, Ref at, Ref parent, Ref resources)
    {
        Close();
        var content = file.Reserve();
        var page = file.Begin(at);
        page.Write($"<</Type/Page/Parent {parent}/MediaBox[0 0 {_width} {_height}]/Resources {resources}");
        page.Write($"/StructParents {_number}/Tabs/S/Contents {content}>>");
        file.WriteStream(content, "", _content.Written);
    }

    private void Draw(EmbeddedFont font, ReadOnlySpan<PlacedGlyph> glyphs, float size, float x, float y)
    {
        _content.Write("BT ");
        if (_font != (font.Number, size))
        {
            _font = (font.Number, size);
            _content.Write($"/F{font.Number} {size} Tf ");
        }

        _content.Write($"{x} {_height - y} Td ");
        TextOperators.Write(_content, font.Font, glyphs, size);
        _content.Write(" ET\n");
    }

    // Characters that the glyphs do not tell stand beside them, in a mark of their own: not every reader finds its way out of a mark in a mark.
    private void Mark(PdfElement element, bool isText, string? untold = null)
    {
        if (untold is null && _open is { } open && open.Element == element && (open.IsText == isText || element != PdfElement.Artifact))
        {
            return;
        }

        if (element != PdfElement.Artifact && element.Root != _document.Root)
        {
            throw new ArgumentException("The element is part of another document.", nameof(element));
        }

        Close();
        _open = (element, isText);
        if (element == PdfElement.Artifact)
        {
            _content.Write(isText ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact<</Type/Layout>>BDC\n");
            return;
        }

        if (untold is null)
        {
            _content.Write($"/{element.Tag}<</MCID {_marks.Count}>>BDC\n");
        }
        else
        {
            _content.Write($"/Span<</MCID {_marks.Count}/ActualText{new Hex(untold)}>>BDC\n");
        }

        element.Mark(_number, _marks.Count);
        _marks.Add(element);
    }

    private void Close()
    {
        if (_open is not null)
        {
            _content.Write($"EMC\n");
        }

        _open = null;
    }
}
