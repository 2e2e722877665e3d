using System.Text;
using FsCheck.Fluent;
using FsCheck;
using RecordsRequest.Pdf.Tests.Readers;

namespace RecordsRequest.Pdf.Tests;

/// <summary>What goes in as text comes out as text.</summary>
public sealed class TextTests
{
    private static readonly string[] Letters
        = [.. Enumerable.Range(0, TestFonts.Regular.File.GlyphCount).Select(TestFonts.Regular.Repertoire.TextOf).OfType<string>().Where(CanBeSeen)];

    private static readonly Gen<string> Names =
        from words in Gen.Elements(Letters).NonEmptyListOf().Select(letters => string.Concat(letters.Take(14))).NonEmptyListOf()
        select string.Join(' ', words.Take(3)).Normalize(NormalizationForm.FormC);

    [Theory]
    [InlineData("Tuyết Nguyễn")]
    [InlineData("Thị Trần")]
    [InlineData("Ḥā’")]
    [InlineData("ʻokina")]
    [InlineData("Łukasz Żółć")]
    [InlineData("Ångström")]
    [InlineData("Lǐ Wen")]
    [InlineData("office fluff affiliate")]
    [InlineData("a\u00A0b")]
    public void A_name_keeps_its_letters_and_its_marks(string name)
    {
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            using var file = new TaggedFile(Sample.Of([name.Normalize(form)]).ToBytes());

            Assert.Equal(name, file.Root.Text);
        }
    }

    [Fact]
    public void Ten_thousand_names_come_out_as_they_went_in()
    {
        var names = Names.Sample(10_000, 40).ToList();
        Assert.InRange(Letters.Length, 500, 600);
        using var file = new TaggedFile(Sample.Of(names).ToBytes());

        Assert.Equal(names, file.Root.Kids.Select(kid => kid.Text.Normalize(NormalizationForm.FormC)));
    }

    [Fact]
    public void A_mark_that_no_letter_was_made_for_stands_over_its_letter()
    {
        var apart = TestFonts.Regular.Shape("x\u0323");

        Assert.Equal(TestFonts.Regular.Shape("x").WidthOf(12), apart.WidthOf(12));
        using var file = new TaggedFile(Sample.Of(["x\u0323"]).ToBytes());
        Assert.Equal("x\u0323", file.Root.Text);
    }

    [Fact]
    public void Characters_that_cannot_be_seen_are_left_out()
        => Assert.Equal("Annabel", TestFonts.Regular.Shape("Anna\u00AD\u200B\u200Ebel\uFE0F").Text);

    [Fact]
    public void A_stretch_is_as_wide_as_it_would_be_alone()
    {
        var line = TestFonts.Regular.Shape("AVA To office");

        Assert.Equal(TestFonts.Regular.Shape("AVA").WidthOf(12), line.WidthOf(12, 0, 3));
        Assert.Equal(TestFonts.Regular.Shape("To").WidthOf(12), line.WidthOf(12, 4, 6), 0.01f);
        Assert.Equal(0, line.WidthOf(12, 4, 4));
    }

    [Fact]
    public void A_letter_typed_in_two_parts_is_never_cut_between_them()
    {
        var text = TestFonts.Regular.Shape("ax\u0323b");

        Assert.Equal(text.WidthOf(12, 0, 2), text.WidthOf(12, 0, 3));
        Assert.Equal(text.WidthOf(12, 3), text.WidthOf(12, 2));
    }

    [Theory]
    [InlineData("tab\there")]
    [InlineData("\u0000")]
    [InlineData("turned \u202Eround")]
    [InlineData("line\u2028end")]
    [InlineData("Мария")]
    [InlineData("😀")]
    public void What_is_no_text_or_has_no_glyph_is_refused_without_saying_the_rest(string text)
    {
        Assert.False(TestFonts.Regular.CanPrint(text));
        var refusal = Assert.Throws<ArgumentException>(() => TestFonts.Regular.Shape(text));
        Assert.DoesNotContain(text, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.False(TestFonts.Regular.CanPrint("half \uD83D"));
        Assert.Throws<ArgumentException>(() => TestFonts.Regular.Shape("half \uD83D"));
        Assert.Throws<ArgumentException>(() => new PdfDocument("half \uD83D", "en"));
    }

    private static bool CanBeSeen(string letter)
        => !string.IsNullOrWhiteSpace(letter) && letter is not "\u00AD" && TestFonts.Regular.CanPrint(letter);
}
