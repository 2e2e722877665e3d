using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RecordsRequest.Pdf.Syntax;

namespace RecordsRequest.Pdf.Fonts;

internal sealed class EmbeddedFont(PdfFont font, int number)
{
    private const int MostMapped = 100; // as many as one block of a character map may hold
    private readonly string?[] _told = new string?[font.File.GlyphCount];

    public PdfFont Font => font;

    public int Number => number;

    /// <summary>A glyph of which the font does not say what it is tells what it stood for when it was drawn first.</summary>
    public bool Tells(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<char> cluster)
    {
        if (glyphs is [var only] && _told[only.Id] is { } known && cluster.SequenceEqual(known))
        {
            return true;
        }

        var (whole, told) = (cluster.ToString(), "");
        foreach (var glyph in glyphs)
        {
            told += _told[glyph.Id] ??= font.Repertoire.TextOf(glyph.Id) ?? Rest(whole, told);
        }

        return told == whole || (glyphs.Length > 1 && InParts(told) == InParts(whole));
    }

    public Ref Write(ObjectFile file)
    {
        var (composite, descendant, descriptor) = (file.Reserve(), file.Reserve(), file.Reserve());
        var (program, characters) = (file.Reserve(), file.Reserve());
        (int Glyph, string Text)[] used = [.. _told.Index().Where(told => told.Item is not null).Select(told => (told.Index, told.Item!))];
        var name = FontSubset.Of(font.Face, used.Select(one => one.Glyph), bytes =>
        {
            file.WriteStream(program, string.Create(CultureInfo.InvariantCulture, $"/Length1 {bytes.Length}"), bytes);
            return $"{TagOf(bytes)}+{font.Name}";
        });
        file.WriteStream(characters, "", Characters(used).Written);
        file.Begin(composite).Write(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant}]/ToUnicode {characters}>>");
        WriteDescriptor(file.Begin(descriptor), name, program);
        var widths = file.Begin(descendant);
        widths.Write($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
        widths.Write($"/CIDToGIDMap/Identity/FontDescriptor {descriptor}/W[");
        foreach (var (glyph, _) in used)
        {
            widths.Write($"{glyph}[{Thousandths(font.Repertoire.AdvanceOf(glyph))}]");
        }

        widths.Write("]>>");
        return composite;
    }

    private void WriteDescriptor(ByteBuffer to, string name, Ref program)
    {
        var file = font.File;
        var (left, bottom, right, top) = file.Bounds;
        to.Write($"<</Type/FontDescriptor/FontName/{name}/Flags 4/ItalicAngle {file.ItalicAngle}");
        to.Write($"/FontBBox[{Thousandths(left)} {Thousandths(bottom)} {Thousandths(right)} {Thousandths(top)}]/Ascent {Thousandths(file.Ascent)}");
        to.Write($"/Descent {Thousandths(file.Descent)}/CapHeight {Thousandths(file.CapHeight)}/StemV {Thousandths(font.Repertoire.StemWidth)}");
        to.Write($"/FontFile2 {program}>>");
    }

    private static ByteBuffer Characters(IReadOnlyList<(int Glyph, string Text)> used)
    {
        var map = new ByteBuffer();
        map.Write("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        map.Write("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var block in used.Chunk(MostMapped))
        {
            map.Write($"{block.Length} beginbfchar\n");
            foreach (var (glyph, text) in block)
            {
                map.Write("<");
                map.WriteHex(glyph);
                map.Write("><");
                foreach (var unit in text)
                {
                    map.WriteHex(unit);
                }

                map.Write(">\n");
            }

            map.Write("endbfchar\n");
        }

        map.Write("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return map;
    }

    private float Thousandths(int units) => units * 1000f / font.File.UnitsPerEm;

    private static string Rest(string whole, string told)
        => InParts(whole).StartsWith(InParts(told), StringComparison.Ordinal) ? InParts(whole)[InParts(told).Length..] : whole;

    private static string InParts(string text) => text.Normalize(NormalizationForm.FormD);

    // Six letters that differ where the glyphs do, as PDF asks of the name of a part of a font.
    private static string TagOf(ReadOnlySpan<byte> program)
        => string.Concat(SHA256.HashData(program).Take(6).Select(value => (char)('A' + (value % 26))));
}
