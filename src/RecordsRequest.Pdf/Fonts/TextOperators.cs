using RecordsRequest.Pdf.Syntax;

namespace RecordsRequest.Pdf.Fonts;

/// <summary>Draws placed glyphs from where the pen is. Numbers between them move the pen back, in thousandths of the size.</summary>
internal static class TextOperators
{
    /// <summary>Where the glyphs stop telling their characters; or, where the first do not, the end of these, and their characters.</summary>
    public static (int Next, string? Untold) Run(EmbeddedFont font, ShapedText text, int first, int last)
    {
        for (var at = first; at < last;)
        {
            var (next, from, to) = text.Cluster(at);
            if (!font.Tells(text.Glyphs[at..next], text.Text.AsSpan(from, to - from)))
            {
                return at > first ? (at, null) : (next, text.Text[from..to]);
            }

            at = next;
        }

        return (last, null);
    }

    public static void Write(ByteBuffer content, PdfFont font, ReadOnlySpan<PlacedGlyph> glyphs, float size)
    {
        content.Write("[<");
        foreach (var glyph in glyphs)
        {
            Write(content, font, glyph, size);
        }

        content.Write(">]TJ");
    }

    private static void Write(ByteBuffer content, PdfFont font, in PlacedGlyph glyph, float size)
    {
        var units = font.File.UnitsPerEm;
        if (glyph.Right is not 0)
        {
            content.Write($">{-glyph.Right * 1000f / units}<");
        }

        if (glyph.Up is not 0)
        {
            content.Write($">]TJ {glyph.Up * size / units} Ts[<");
        }

        content.WriteHex(glyph.Id);
        if (glyph.Up is not 0)
        {
            content.Write(">]TJ 0 Ts[<");
        }

        var back = font.Repertoire.AdvanceOf(glyph.Id) - glyph.Advance + glyph.Right;
        if (back is not 0)
        {
            content.Write($">{back * 1000f / units}<");
        }
    }
}
