namespace RecordsRequest.Pdf.Tests.Readers;

/// <summary>What programs that others wrote find in a file of ours.</summary>
public sealed class ReaderTests
{
    private static readonly byte[] Everything = Sample.Everything().ToBytes();

    [Fact]
    public async Task Qpdf_finds_nothing_wrong()
    {
        Assert.Equal("", await Reader.FaultsAsync(Everything));
        Assert.Equal("", await Reader.FaultsAsync(Sample.Of(Enumerable.Repeat("One of many lines", 5000)).ToBytes()));
    }

    [Fact]
    public async Task Poppler_reads_the_elements_in_order()
    {
        Assert.Equal(
            [
                "Document", "H1", "\"A request for records\"", "P", "Span", "\"una petición\"", "\"It is called \"",
                "H2", "\"What I ask for\"", "L", "LI", "Lbl", "\"•\"", "LBody",
                "\"All of it\"", "Table", "TR", "TH", "\"Day\"", "TR", "TD", "\"May 4\"", "Figure", "\"\"", "P", "\"It goes on \"", "\"here.\"",
            ],
            from line in (await Reader.StructureTextAsync(Everything)).Split('\n', StringSplitOptions.TrimEntries)
            where line.Length is not 0 && !line.StartsWith('/')
            select line.StartsWith('"') ? line : line.Split(' ', ':')[0]);
    }

    [Fact]
    public async Task Pdf_js_finds_no_text_outside_the_elements()
    {
        var found = await Reader.PdfJsAsync(Everything);

        Assert.Empty(found.Outside);
        Assert.Equal("en-US", found.Language);
        Assert.Contains(new FoundElement("TH", "Day"), found.Elements);
        Assert.Contains(new FoundElement("Lbl", "•"), found.Elements);
    }

    // The font has no letter for it, so a dotless i and a caron are drawn. What they stand for is beside them, for readers that look there.
    [Fact]
    public async Task Nothing_is_lost_around_a_letter_that_its_glyphs_do_not_tell()
    {
        var said = await Reader.StructureTextAsync(Sample.Of(["Lǐ Wen"]).ToBytes());

        Assert.Equal("Lı\u030C Wen", string.Concat(said.Split('"').Where((_, at) => at % 2 is 1)));
    }
}
