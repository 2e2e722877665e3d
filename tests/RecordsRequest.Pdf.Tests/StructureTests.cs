using System.Xml.Linq;
using RecordsRequest.Pdf.Tests.Readers;
using UglyToad.PdfPig.Tokens;

namespace RecordsRequest.Pdf.Tests;

/// <summary>What a screen reader, and a checker of PDF/UA, look for.</summary>
public sealed class StructureTests : IDisposable
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private readonly TaggedFile _file = new(Sample.Everything().ToBytes());

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_file_says_that_it_is_tagged_in_which_language_and_that_its_title_is_to_be_shown()
    {
        Assert.Equal(1.7, _file.Version, 3);
        Assert.Equal("en-US", _file.Language);
        Assert.Equal(BooleanToken.True, _file.Dictionary(_file.Catalog, "MarkInfo").Data["Marked"]);
        Assert.Equal(BooleanToken.True, _file.Dictionary(_file.Catalog, "ViewerPreferences").Data["DisplayDocTitle"]);
        Assert.Equal(Sample.Title, _file.Title);
    }

    [Fact]
    public void What_it_says_of_itself_is_well_formed_whatever_is_in_the_title()
    {
        var said = XDocument.Parse(_file.Xmp).Descendants().ToList();

        Assert.Equal("1", Assert.Single(said, element => element.Name == PdfUa + "part").Value);
        Assert.Equal(Sample.Title, Assert.Single(said, element => element.Name == Dc + "title").Value);
        Assert.Equal("en-US", Assert.Single(said, element => element.Name == Dc + "language").Value);
    }

    [Fact]
    public void Everything_is_read_in_the_order_in_which_it_was_added()
    {
        Assert.Equal(
            ["Document", "H1", "P", "Span", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TR", "TD", "Figure", "P"],
            _file.Root.All.Select(element => element.Tag));
        Assert.Equal("A request for recordsuna peticiónIt is called What I ask for•All of itDayMay 4It goes on here.", _file.Root.Text);
    }

    [Fact]
    public void Parts_say_what_cannot_be_seen()
    {
        var all = _file.Root.All.ToList();

        Assert.Equal("Column", Assert.Single(all, element => element.Tag == "TH").Attribute("Scope"));
        Assert.Equal("Disc", Assert.Single(all, element => element.Tag == "L").Attribute("ListNumbering"));
        Assert.Equal("es", Assert.Single(all, element => element.Tag == "Span").Say("Lang"));
        var figure = Assert.Single(all, element => element.Tag == "Figure");
        Assert.Equal("A line to sign on", figure.Say("Alt"));
        Assert.Equal([65, 591.25, 345, 592], ((ArrayToken)figure.Attributes!.Data["BBox"]).Data.Cast<NumericToken>().Select(number => number.Double));
    }

    [Fact]
    public void A_line_that_is_drawn_has_its_thickness_in_its_box()
    {
        var document = new PdfDocument("A signature", "en");
        var figure = document.Root.AddFigure("Signature of Ana");
        document.AddPage(200, 100).Stroke(figure, new PdfPath().MoveTo(10, 20).LineTo(30, 40), 2);
        using var file = new TaggedFile(document.ToBytes());

        var box = (ArrayToken)Assert.Single(file.Root.All, element => element.Tag == "Figure").Attributes!.Data["BBox"];
        Assert.Equal([9, 59, 31, 81], box.Data.Cast<NumericToken>().Select(number => number.Double));
    }

    [Fact]
    public void Rules_and_page_numbers_are_no_part_of_the_text()
    {
        Assert.Equal("Page 1 of 2", string.Concat(_file.Artifacts));
        Assert.Equal(_file.Letters, _file.Root.Text.Length + "Page 1 of 2".Length);
    }

    [Fact]
    public void Each_mark_of_a_page_leads_to_the_element_that_holds_it()
    {
        var held = from element in _file.Root.All
                   from mark in element.Kids.OfType<Mark>()
                   orderby mark.Page, mark.Number
                   select (mark.Page, mark.Number, element.Dictionary.ToString());

        Assert.Equal(_file.Parents().Select(parent => (parent.Page, parent.Mark, parent.Element.ToString())), held);
    }

    [Fact]
    public void Fonts_are_embedded_as_part_of_themselves_and_tell_their_characters()
    {
        Assert.All(_file.Fonts, font =>
        {
            Assert.Equal("Identity-H", ((NameToken)font.Data["Encoding"]).Data);
            Assert.Matches("^[A-Z]{6}\\+PublicSans-(Regular|Bold)$", ((NameToken)font.Data["BaseFont"]).Data);
            Assert.NotEmpty(_file.Stream(font, "ToUnicode"));
            var descriptor = _file.Dictionary((DictionaryToken)_file.Get(((ArrayToken)font.Data["DescendantFonts"]).Data[0]), "FontDescriptor");
            Assert.InRange(_file.Stream(descriptor, "FontFile2").Length, 1000, 12_000);
            Assert.Equal(723, ((NumericToken)descriptor.Data["CapHeight"]).Double);
            Assert.InRange(((NumericToken)descriptor.Data["StemV"]).Double, 92, 146);
        });
        Assert.Equal(2, _file.Fonts.Count());
    }

    [Fact]
    public void A_part_in_which_nothing_stands_is_not_there_but_a_cell_is()
    {
        var document = new PdfDocument("Gaps", "en");
        document.Root.Add(PdfTag.P);
        document.Root.AddList(bulleted: false).Add(PdfTag.LI).Add(PdfTag.LBody);
        document.Root.Add(PdfTag.Table).Add(PdfTag.TR).Add(PdfTag.TD);
        document.AddPage(Sample.Width, Sample.Height).Text(document.Root.Add(PdfTag.P), TestFonts.Regular.Shape(""), 12, 70, 70);
        using var file = new TaggedFile(document.ToBytes());

        Assert.Equal(["Document", "Table", "TR", "TD"], file.Root.All.Select(element => element.Tag));
    }
}
