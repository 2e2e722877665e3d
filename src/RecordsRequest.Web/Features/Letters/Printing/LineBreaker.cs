using System.Globalization;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>A stretch of text in one typeface.</summary>
internal sealed record Span(string Text, LetterFont Font);

/// <summary>Breaks text into lines at blanks; a word longer than a line is broken after punctuation if it has any, else anywhere between letters.</summary>
internal sealed class LineBreaker(float width, float size)
{
    private readonly List<IReadOnlyList<Piece>> _lines = [];
    private readonly List<Piece> _line = [];
    private float _used;

    public static IReadOnlyList<IReadOnlyList<Piece>> Break(IEnumerable<Span> spans, float width, float size)
    {
        var breaker = new LineBreaker(width, size);
        foreach (var span in spans)
        {
            foreach (var word in span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                breaker.Add(word, span.Font);
            }
        }

        breaker.EndLine();
        return breaker._lines;
    }

    private void Add(string word, LetterFont font)
    {
        var blank = _line is [] ? 0 : font.WidthOf(" ", size);
        var needed = font.WidthOf(word, size);
        if (_used + blank + needed <= width)
        {
            Append(_line is [] ? word : $" {word}", font, blank + needed);
        }
        else if (needed <= width)
        {
            EndLine();
            Append(word, font, needed);
        }
        else
        {
            EndLine();
            var head = HeadOf(word, font);
            Append(head, font, font.WidthOf(head, size));
            Add(word[head.Length..], font);
        }
    }

    // A row draws each typeface in one go, so that blanks and kerning come from the font.
    private void Append(string text, LetterFont font, float needed)
    {
        if (_line is [.., var last] && last.Font == font)
        {
            _line[^1] = last with { Text = last.Text + text };
        }
        else
        {
            _line.Add(new Piece(_used, text, font));
        }

        _used += needed;
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

    private string HeadOf(string word, LetterFont font)
    {
        var ends = StringInfo.ParseCombiningCharacters(word).Skip(1).Append(word.Length).ToArray();
        var fitting = ends.TakeWhile(end => font.WidthOf(word[..end], size) <= width).DefaultIfEmpty(ends[0]).ToArray();
        var end = fitting.Where(end => "/-@._,;:?&=".Contains(word[end - 1], StringComparison.Ordinal)).LastOrDefault(fitting[^1]);
        return word[..end];
    }
}
