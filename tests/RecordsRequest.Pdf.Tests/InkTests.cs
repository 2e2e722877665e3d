using System.Numerics;
using RecordsRequest.Pdf.Tests.Readers;

namespace RecordsRequest.Pdf.Tests;

/// <summary>What is printed with the part of the font that a file embeds looks like the font itself: no letter loses a mark on paper.</summary>
public sealed class InkTests
{
    private const float Size = 16; // in larger type poppler puts each glyph on a whole dot
    private const float Cell = 60;
    private const int Columns = 9;
    private const int Rows = 12;
    private static readonly Outlines Font = new(TestFonts.RegularFile);

    private static readonly string[] Composites =
    [
        .. from glyph in Enumerable.Range(0, TestFonts.Regular.File.GlyphCount)
           where Font.DepthOf(glyph) > 0
           let text = TestFonts.Regular.Repertoire.TextOf(glyph)
           where text is not null && !string.IsNullOrWhiteSpace(text) && TestFonts.Regular.CanPrint(text)
           select text,
    ];

    [Fact]
    public async Task Every_letter_made_of_others_looks_as_the_font_draws_it()
    {
        Assert.InRange(Composites.Length, 200, 500);
        Assert.Contains(Composites, letter => Font.DepthOf(TestFonts.Regular.Shape(letter).Glyphs[0].Id) > 1);
        await AssertSameInkAsync(Composites, Columns);
    }

    [Fact]
    public Task Names_with_marks_look_as_the_font_draws_them()
        => AssertSameInkAsync(
            ["Tuyết Nguyễn", "Thị Trần", "Ḥā’ x\u0323", "ʻokina", "Łukasz Żółć", "Ångström", "Lǐ Wen AVA To"], 1);

    [Fact]
    public async Task A_mark_that_is_missing_would_be_seen()
        => Assert.NotEmpty(
            Differences(await PictureAsync(["Tuyết"], 1, isFont: false), await PictureAsync(["Tuyêt"], 1, isFont: true)));

    private static async Task AssertSameInkAsync(IReadOnlyList<string> texts, int columns)
        => Assert.Empty(Differences(await PictureAsync(texts, columns, isFont: false), await PictureAsync(texts, columns, isFont: true)));

    // Two programs' edges differ by a shade of grey. Ink on one side and bare paper on the other is another letter.
    private static IEnumerable<int> Differences(byte[] one, byte[] other)
    {
        Assert.Equal(one.Length, other.Length);
        Assert.Contains(one, shade => shade is 0);
        return Enumerable.Range(0, one.Length).Where(at => Math.Abs(one[at] - other[at]) > 200);
    }

    private static async Task<byte[]> PictureAsync(IReadOnlyList<string> texts, int columns, bool isFont)
    {
        var document = new PdfDocument("Ink", "en");
        foreach (var page in texts.Chunk(columns * Rows))
        {
            var sheet = document.AddPage(Sample.Width, Sample.Height);
            foreach (var (at, text) in page.Index())
            {
                var (shaped, x, y) = (TestFonts.Regular.Shape(text), 36 + (at % columns * Cell), 50 + (at / columns * Cell));
                if (isFont)
                {
                    sheet.Fill(PdfElement.Artifact, OutlineOf(shaped, x, y));
                }
                else
                {
                    sheet.Text(PdfElement.Artifact, shaped, Size, x, y);
                }
            }
        }

        return await Reader.PictureAsync(document.ToBytes());
    }

    private static PdfPath OutlineOf(ShapedText text, float x, float y)
    {
        var (path, scale) = (new PdfPath(), Size / TestFonts.Regular.File.UnitsPerEm);
        foreach (var glyph in text.Glyphs)
        {
            var place = Matrix3x2.CreateScale(scale, -scale) * Matrix3x2.CreateTranslation(x + (glyph.Right * scale), y - (glyph.Up * scale));
            Font.Draw(path, glyph.Id, place);
            x += glyph.Advance * scale;
        }

        return path;
    }
}
