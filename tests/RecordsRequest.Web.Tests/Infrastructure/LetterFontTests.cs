using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Tests.Conventions;

namespace RecordsRequest.Web.Tests.Infrastructure;

public sealed class LetterFontTests
{
    [Theory]
    [InlineData("José Núñez-O’Brien")]
    [InlineData("Nguyễn Thị Hồng Nhung")]
    [InlineData("Łukasz Žižka, Jr.")]
    [InlineData("Two lines\nof text")]
    [InlineData("")]
    public void Names_in_Latin_letters_can_be_printed(string text) => Assert.Equal("", LetterFont.MissingFrom(text));

    [Fact]
    public void A_letter_typed_as_base_and_accent_is_the_same_letter() => Assert.Equal("", LetterFont.MissingFrom("Jose\u0301 Nun\u0303ez"));

    [Theory]
    [InlineData("Ana 😀 Ruiz 😀", "😀")]
    [InlineData("Мария", "Мария")]
    [InlineData("محمد", "محد")]
    [InlineData("王 Wang", "王")]
    [InlineData("Ana\u2011Ruiz", "\u2011")]
    public void Characters_the_font_lacks_are_named_once_each(string text, string missing) => Assert.Equal(missing, LetterFont.MissingFrom(text));

    [Theory]
    [InlineData("Call 512-555-0111 option 1\uFE0F\u20E3 before 11/21", "Call 512-555-0111 option [?] before 11/21")]
    [InlineData("Thanks \u263A\uFE0F\U0001F600!", "Thanks [?]!")]
    [InlineData("José", "José")]
    public void What_cannot_be_printed_is_marked_in_its_own_place(string text, string printed) => Assert.Equal(printed, LetterFont.Printable(text, "[?]"));

    [Fact]
    public void A_ligature_is_never_made() => Assert.Equal(
        LetterFont.Regular.WidthOf("f", 12) + LetterFont.Regular.WidthOf("i", 12), LetterFont.Regular.WidthOf("fi", 12), 0.5f);

    [Fact]
    public void Text_keeps_its_width_after_memory_was_tidied()
    {
        var before = LetterFont.Bold.WidthOf("Reference RR-7K2M-9QXD", 12);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

        Assert.Equal(before, LetterFont.Bold.WidthOf("Reference RR-7K2M-9QXD", 12));
    }

    [Fact]
    public void Only_the_font_and_the_writer_know_the_PDF_library()
    {
        var knowing = typeof(LetterFont).Assembly.GetTypes()
            .Where(type => Uses.TypesOf(type).Any(used => used.Assembly.GetName().Name is "SkiaSharp" or "HarfBuzzSharp"))
            .Select(type => (type.DeclaringType ?? type).Name)
            .Distinct();

        Assert.Equivalent(new[] { nameof(LetterFont), nameof(LetterPdf) }, knowing);
    }
}
