namespace RecordsRequest.Pdf.Tests;

/// <summary>What cannot become a good file is refused.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(200)]
    [InlineData(40_000)]
    [InlineData(79_000)]
    public void A_font_file_that_was_cut_is_refused(int length)
        => Assert.Throws<InvalidDataException>(() => PdfFont.Read(new MemoryStream(TestFonts.RegularFile[..length])));

    [Fact]
    public void A_file_that_is_no_font_is_refused()
        => Assert.Throws<InvalidDataException>(() => PdfFont.Read(new MemoryStream("%PDF-1.7 and more"u8.ToArray())));

    [Fact]
    public void A_font_file_with_any_byte_wrong_gives_a_font_or_a_refusal()
    {
        var file = TestFonts.RegularFile;
        for (var at = 0; at < 400; at++)
        {
            var broken = file.ToArray();
            broken[at] ^= 0xFF;
            var refusal = Record.Exception(() =>
            {
                using var font = PdfFont.Read(new MemoryStream(broken));
                return font.CanPrint("Ana");
            });

            Assert.True(refusal is null or InvalidDataException, $"{at}: {refusal}");
        }
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData(" ", "en")]
    [InlineData("A\u0000B", "en")]
    [InlineData("Letter", "")]
    [InlineData("Letter", "en)/X(")]
    [InlineData("Letter", "English")]
    public void A_document_needs_a_title_and_a_language(string title, string language)
        => Assert.ThrowsAny<ArgumentException>(() => new PdfDocument(title, language));

    [Fact]
    public void A_document_without_a_page_is_refused() => Assert.Throws<InvalidOperationException>(() => new PdfDocument("Nothing", "en").ToBytes());

    [Theory]
    [InlineData(0, 792)]
    [InlineData(612, float.NaN)]
    [InlineData(612, 20_000)]
    public void A_page_has_a_size_that_can_be_printed(float width, float height)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new PdfDocument("Large", "en").AddPage(width, height));

    [Fact]
    public void Nothing_is_drawn_nowhere()
    {
        var page = new PdfDocument("Nowhere", "en").AddPage(612, 792);

        Assert.Throws<ArgumentOutOfRangeException>(() => page.Rule(PdfElement.Artifact, float.NaN, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Text(PdfElement.Artifact, TestFonts.Regular.Shape("x"), 12, 0, 1e9f));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Text(PdfElement.Artifact, TestFonts.Regular.Shape("x"), 12, 0, 0, 0, 2));
    }

    [Fact]
    public void A_part_stands_only_where_it_has_a_place()
    {
        var root = new PdfDocument("Places", "en").Root;

        Assert.Throws<ArgumentException>(() => root.Add(PdfTag.LI));
        Assert.Throws<ArgumentException>(() => root.AddList(bulleted: true).Add(PdfTag.P));
        Assert.Throws<ArgumentException>(() => root.Add(PdfTag.Table).Add(PdfTag.TD));
        Assert.Throws<ArgumentException>(() => root.Add(PdfTag.P).Add(PdfTag.H1));
        Assert.Throws<ArgumentException>(() => root.AddFigure(" "));
        Assert.Throws<ArgumentException>(() => PdfElement.Artifact.Add(PdfTag.P));
        Assert.Throws<ArgumentException>(() => new PdfDocument("Other", "en").AddPage(612, 792).Rule(root.Add(PdfTag.P), 0, 0, 1, 1));
    }
}
