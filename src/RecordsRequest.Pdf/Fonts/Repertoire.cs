using HarfBuzzSharp;

namespace RecordsRequest.Pdf.Fonts;

internal sealed class Repertoire
{
    private readonly int[] _advances;
    private readonly (int Up, int Down)[] _inks;
    private readonly string?[] _texts;

    public Repertoire(Face face, Font font, int count)
    {
        _advances = [.. Enumerable.Range(0, count).Select(glyph => font.GetHorizontalGlyphAdvance((uint)glyph))];
        _inks = [.. Enumerable.Range(0, count).Select(glyph => font.TryGetGlyphExtents((uint)glyph, out var ink)
            ? (ink.YBearing, -ink.YBearing - ink.Height)
            : default)];
        _texts = new string?[count];
        var set = HarfBuzz.CreateSet();
        HarfBuzz.CollectUnicodes(face.Handle, set);
        for (var value = HarfBuzz.NoValue; HarfBuzz.Next(set, ref value);)
        {
            if (font.TryGetNominalGlyph(value, out var glyph) && glyph < count)
            {
                _texts[glyph] ??= char.ConvertFromUtf32((int)value);
            }
        }

        HarfBuzz.DestroySet(set);
        StemWidth = font.TryGetNominalGlyph('I', out var stem) && font.TryGetGlyphExtents(stem, out var extents) ? extents.Width : 0;
    }

    /// <summary>How thick the upright of a capital I is, which in a face without serifs is the whole letter.</summary>
    public int StemWidth { get; }

    public int AdvanceOf(int glyph) => _advances[glyph];

    /// <summary>How far a glyph reaches above the baseline and below it.</summary>
    public (int Up, int Down) InkOf(int glyph) => _inks[glyph];

    /// <summary>The character that a glyph stands for; the first of them if many do, null if it is only part of one.</summary>
    public string? TextOf(int glyph) => _texts[glyph];
}
