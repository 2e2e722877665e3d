using System.Globalization;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>
/// Breaks text into lines at blanks; a word longer than a line is broken after punctuation if it has any, else anywhere between letters.
/// </summary>
internal sealed class LineBreaker(float width, float size)
{
    private const string Punctuation = "/-@._,;:?&=";
    private readonly List<IReadOnlyList<Piece>> _lines = [];
    private readonly List<Piece> _line = [];
    private float _used;

    public static IReadOnlyList<IReadOnlyList<Piece>> Break(IEnumerable<Span> spans, float width, float size)
    {
        var breaker = new LineBreaker(width, size);
        foreach (var span in spans)
        {
            foreach (var (start, end) in span.Words)
            {
                breaker.Add(span, start, end);
            }
        }

        breaker.EndLine();
        return breaker._lines;
    }

    private void Add(Span span, int start, int end)
    {
        var blank = _line is [] ? 0 : span.Text.Font.Blank.WidthOf(size);
        var needed = span.Text.WidthOf(size, start, end);
        if (_used + blank + needed > width)
        {
            EndLine();
            blank = 0;
        }

        while (needed > width)
        {
            var head = EndOfHead(span, start, end);
            Append(span, start, head, 0, span.Text.WidthOf(size, start, head));
            EndLine();
            start = head;
            needed = span.Text.WidthOf(size, start, end);
        }

        Append(span, start, end, blank, needed);
    }

    // A row draws each typeface in one go, so that blanks and kerning come from the font.
    private void Append(Span span, int start, int end, float blank, float needed)
    {
        if (_line is [.., var last] && last.Span == span)
        {
            _line[^1] = last with { End = end };
        }
        else
        {
            _line.Add(new Piece(_used + blank, span, start, end));
        }

        _used += blank + needed;
    }

    private void EndLine()
    {
        if (_line is not [])
        {
            _lines.Add([.. _line]);
        }

        _line.Clear();
        _used = 0;
    }

    private int EndOfHead(Span span, int start, int end)
    {
        var (text, fits, afterPunctuation) = (span.Text.Text, start, start);
        for (var next = start; next < end;)
        {
            next += StringInfo.GetNextTextElementLength(text, next);
            if (fits > start && span.Text.WidthOf(size, start, next) > width)
            {
                break;
            }

            fits = next;
            afterPunctuation = Punctuation.Contains(text[next - 1], StringComparison.Ordinal) ? next : afterPunctuation;
        }

        return afterPunctuation > start ? afterPunctuation : fits;
    }
}
