using RecordsRequest.Domain.Prose;
using RecordsRequest.Pdf;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Words of one element in one typeface, with single blanks between them, and one after the last where the element goes on.</summary>
internal sealed class Span(PdfElement element, ShapedText text)
{
    public PdfElement Element => element;

    public ShapedText Text => text;

    /// <summary>Where each word begins and ends.</summary>
    public IReadOnlyList<(int Start, int End)> Words => field ??= WordsOf(text.Text);

    public Piece At(float x) => new(x, this, 0, text.Text.Length);

    public Piece AlignedRight(float size, float right)
    {
        var end = text.Text.TrimEnd().Length;
        return new(right - text.WidthOf(size, 0, end), this, 0, end);
    }

    /// <summary>A line takes the blank after it along, lest a reader joins its last word and the first of the next.</summary>
    public int EndOfLine(int end) => end < text.Text.Length && text.Text[end] is ' ' ? end + 1 : end;

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            words.Add((start, end));
            start = end + 1;
        }

        return words;
    }
}

/// <summary>Sets the words of one letter in type. What was shaped for one size serves the next.</summary>
internal sealed class Typesetter(LetterLanguage language)
{
    private readonly Dictionary<(string Text, PdfFont Font, bool GoesOn), ShapedText> _shaped = [];

    public Span Regular(PdfElement element, string text, bool goesOn = false) => Set(element, text, Typeface.Regular, goesOn);

    public Span Bold(PdfElement element, string text, bool goesOn = false) => Set(element, text, Typeface.Bold, goesOn);

    /// <summary>A text with, before it, bold words that say what it is about; English names in a text of another language are parts of it.</summary>
    public IReadOnlyList<Span> Text(PdfElement element, string text, string? lead = null)
    {
        (string Text, bool IsEnglish)[] parts = [.. EnglishNames.PartsOf(text, language)];
        PdfElement within(string? tag = null) => parts is [{ IsEnglish: false }] ? element : element.Add(PdfTag.Span, tag);
        return
        [
            .. lead is null ? Array.Empty<Span>() : [Bold(within(), lead, goesOn: true)],
            .. parts.Select((part, at) => Regular(
                within(part.IsEnglish ? LetterLanguage.English.Code : null), part.Text, goesOn: at < parts.Length - 1)),
        ];
    }

    public IReadOnlyList<Span> Lines(PdfElement element, IReadOnlyList<string> lines)
        => [.. lines.Select((line, at) => Regular(element, line, goesOn: at < lines.Count - 1))];

    private Span Set(PdfElement element, string text, PdfFont font, bool goesOn)
    {
        if (!_shaped.TryGetValue((text, font, goesOn), out var shaped))
        {
            var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _shaped[(text, font, goesOn)] = shaped = font.Shape(goesOn && words.Length is not 0 ? $"{words} " : words);
        }

        return new Span(element, shaped);
    }
}
