using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace RecordsRequest.Pdf;

/// <summary>A line of text as placed glyphs of one font, for any size. Made by <see cref="PdfFont.Shape"/>; does not change.</summary>
public sealed class ShapedText
{
    private readonly PlacedGlyph[] _glyphs;
    private readonly int[]? _glyphAt; // null where each glyph stands for one character
    private readonly int[] _advanceTo;

    internal ShapedText(PdfFont font, string text, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        (Font, Text) = (font, text);
        _glyphs = new PlacedGlyph[infos.Length];
        _advanceTo = new int[infos.Length + 1];
        var isOneToOne = infos.Length == text.Length;
        for (var at = 0; at < infos.Length; at++)
        {
            var (info, position) = (infos[at], positions[at]);
            _glyphs[at] = new((int)info.Cluster, (ushort)info.Codepoint, Short(position.XAdvance), Short(position.XOffset), Short(position.YOffset));
            _advanceTo[at + 1] = _advanceTo[at] + position.XAdvance;
            isOneToOne &= info.Cluster == at;
        }

        _glyphAt = isOneToOne ? null : GlyphsAt(text.Length);
    }

    public PdfFont Font { get; }

    public string Text { get; }

    internal ReadOnlySpan<PlacedGlyph> Glyphs => _glyphs;

    /// <summary>How wide a stretch of the text is, in points, as if nothing stood after it.</summary>
    /// <param name="end">The character after the stretch, or null for all the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not inside the text.</exception>
    public float WidthOf(float size, int start = 0, int? end = null)
    {
        var (first, last) = Range(start, end);
        if (first == last)
        {
            return 0;
        }

        var final = _glyphs[last - 1];
        var room = final.IsMark ? final.Advance : Font.Repertoire.AdvanceOf(final.Id);
        return (_advanceTo[last - 1] - _advanceTo[first] + room) * size / Font.File.UnitsPerEm;
    }

    /// <summary>How far the ink of a stretch reaches above its baseline and below it, in points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not inside the text.</exception>
    public (float Up, float Down) InkOf(float size, int start, int end)
    {
        var (first, last) = Range(start, end);
        var (up, down) = (0, 0);
        foreach (var glyph in _glyphs.AsSpan(first..last))
        {
            var ink = Font.Repertoire.InkOf(glyph.Id);
            (up, down) = (Math.Max(up, ink.Up + glyph.Up), Math.Max(down, ink.Down - glyph.Up));
        }

        return (up * size / Font.File.UnitsPerEm, down * size / Font.File.UnitsPerEm);
    }

    internal float Advance(float size, int first, int last) => (_advanceTo[last] - _advanceTo[first]) * size / Font.File.UnitsPerEm;

    /// <summary>The glyphs of a stretch. A character drawn with others as one belongs to the stretch in which the first of them is.</summary>
    internal (int First, int Last) Range(int start, int? end)
    {
        var stop = end ?? Text.Length;
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stop, Text.Length, nameof(end));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, stop);
        return _glyphAt is null ? (start, stop) : (_glyphAt[start], _glyphAt[stop]);
    }

    /// <summary>The glyph after those that stand for the same characters as this one, and those characters.</summary>
    internal (int Next, int From, int To) Cluster(int glyph)
    {
        var next = glyph + 1;
        while (next < _glyphs.Length && _glyphs[next].Cluster == _glyphs[glyph].Cluster)
        {
            next++;
        }

        return (next, _glyphs[glyph].Cluster, next < _glyphs.Length ? _glyphs[next].Cluster : Text.Length);
    }

    private int[] GlyphsAt(int characters)
    {
        var glyphAt = new int[characters + 1];
        var character = 0;
        for (var at = 0; at < _glyphs.Length; at++)
        {
            for (; character <= _glyphs[at].Cluster; character++)
            {
                glyphAt[character] = at;
            }
        }

        Array.Fill(glyphAt, _glyphs.Length, character, glyphAt.Length - character);
        return glyphAt;
    }

    private static short Short(int units) => checked((short)units);
}

/// <summary>A glyph in its line, in units of the em square; the cluster is the first character that it stands for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlacedGlyph(int Cluster, ushort Id, short Advance, short Right, short Up)
{
    public bool IsMark => Right is not 0 || Up is not 0;
}
