using System.Globalization;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace RecordsRequest.Web.Infrastructure;

/// <summary>One of the two typefaces of the letter. Text is shaped without ligatures, so that a copy of it reads letter for letter.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The two fonts live as long as the process.")]
public sealed class LetterFont
{
    private static readonly Feature[] NoLigatures = [Off("liga"), Off("clig"), Off("dlig")];

    // Both libraries read the font where it lies, so it stays outside the garbage collector's memory for good.
    private readonly SKData _file;
    private readonly SKTypeface _typeface;
    private readonly Font _shaper;
    private readonly float _unitsPerEm;

    private LetterFont(string file)
    {
        using var font = typeof(LetterFont).Assembly.GetManifestResourceStream(file)!;
        _file = SKData.Create(font);
        _typeface = SKTypeface.FromData(_file);
        _unitsPerEm = _typeface.UnitsPerEm;
        using var blob = new Blob(_file.Data, (int)_file.Size, MemoryMode.ReadOnly);
        _shaper = new Font(new Face(blob, 0));
        _shaper.SetScale(_typeface.UnitsPerEm, _typeface.UnitsPerEm);
        _shaper.SetFunctionsOpenType();
    }

    public static LetterFont Regular { get; } = new("PublicSans-Regular.ttf");

    public static LetterFont Bold { get; } = new("PublicSans-Bold.ttf");

    /// <summary>The characters of a text that cannot be printed, each once; empty when all can.</summary>
    public static string MissingFrom(string text)
    {
        var line = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings(" ");
        return CanPrint(line) ? "" : string.Concat(CharactersOf(line).Where(character => !CanPrint(character)).Distinct());
    }

    /// <summary>The text with this in the place of each run of characters that cannot be printed.</summary>
    public static string Printable(string text, string instead)
    {
        if (CanPrint(text.ReplaceLineEndings(" ")))
        {
            return text;
        }

        var printed = new StringBuilder();
        foreach (var character in CharactersOf(text))
        {
            printed.Append(CanPrint(character.ReplaceLineEndings(" ")) ? character
                : printed.ToString().EndsWith(instead, StringComparison.Ordinal) ? "" : instead);
        }

        return printed.ToString();
    }

    // What a person sees as one character can be several code points: a letter with its accents, a sign joined of others.
    private static IEnumerable<string> CharactersOf(string text)
    {
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            yield return characters.GetTextElement();
        }
    }

    private static bool CanPrint(string line)
    {
        using var shaped = Regular.Shape(line);
        return shaped.GlyphInfos.All(glyph => glyph.Codepoint is not 0);
    }

    /// <summary>Width in points.</summary>
    public float WidthOf(string text, float size)
    {
        using var shaped = Shape(text);
        return shaped.GlyphPositions.Sum(glyph => (float)glyph.XAdvance) * size / _unitsPerEm;
    }

    /// <summary>Draws one line with its baseline at a point, in points from the top left of the page.</summary>
    public void Draw(SKCanvas canvas, SKPaint paint, string text, float size, SKPoint at)
    {
        if (text.Length is 0)
        {
            return;
        }

        using var shaped = Shape(text);
        using var font = new SKFont(_typeface, size) { LinearMetrics = true, Subpixel = true, Hinting = SKFontHinting.None };
        using var builder = new SKTextBlobBuilder();
        var run = builder.AllocatePositionedRun(font, shaped.Length);
        Place(shaped, size / _unitsPerEm, run.Glyphs, run.Positions);
        using var line = builder.Build();
        canvas.DrawText(line, at.X, at.Y, paint);
    }

    private static void Place(Buffer shaped, float scale, Span<ushort> glyphs, Span<SKPoint> points)
    {
        var infos = shaped.GetGlyphInfoSpan();
        var positions = shaped.GetGlyphPositionSpan();
        var x = 0f;
        for (var at = 0; at < infos.Length; at++)
        {
            glyphs[at] = (ushort)infos[at].Codepoint;
            points[at] = new SKPoint(x + (positions[at].XOffset * scale), -positions[at].YOffset * scale);
            x += positions[at].XAdvance * scale;
        }
    }

    private static Feature Off(string tag) => new(Tag.Parse(tag), 0);

    private Buffer Shape(string text)
    {
        var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        _shaper.Shape(buffer, NoLigatures);
        return buffer;
    }
}
