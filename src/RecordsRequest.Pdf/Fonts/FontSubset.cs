using HarfBuzzSharp;

namespace RecordsRequest.Pdf.Fonts;

/// <summary>A font file cut down to the glyphs used and those they are composed of, with their old numbers.</summary>
internal static class FontSubset
{
    // Glyphs are placed by us and found by number, so that shaping, hinting, names and characters are not asked for again.
    private static readonly uint[] NotDrawn
        = [.. new[] { "GSUB", "GPOS", "GDEF", "DSIG", "STAT", "gasp", "cmap", "name", "post", "OS/2" }.Select(table => (uint)Tag.Parse(table))];

    public static unsafe TResult Of<TResult>(Face face, IEnumerable<int> glyphs, Func<ReadOnlySpan<byte>, TResult> use)
    {
        nint input = 0, subset = 0, blob = 0;
        try
        {
            input = HarfBuzz.CreateInput();
            HarfBuzz.SetFlags(input, SubsetFlags.NoHinting | SubsetFlags.RetainGlyphIds);
            Fill(HarfBuzz.GlyphsOf(input), glyphs.Select(glyph => (uint)glyph));
            Fill(HarfBuzz.SetOf(input, SubsetSet.DropTables), NotDrawn);
            subset = HarfBuzz.Subset(face.Handle, input);
            if (subset is 0)
            {
                throw new InvalidOperationException("The font could not be cut down to the letters used.");
            }

            blob = HarfBuzz.BlobOf(subset);
            var bytes = HarfBuzz.DataOf(blob, out var length);
            return use(new ReadOnlySpan<byte>((void*)bytes, (int)length));
        }
        finally
        {
            HarfBuzz.DestroyBlob(blob);
            HarfBuzz.DestroyFace(subset);
            HarfBuzz.DestroyInput(input);
        }
    }

    private static void Fill(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            HarfBuzz.AddTo(set, value);
        }
    }
}
