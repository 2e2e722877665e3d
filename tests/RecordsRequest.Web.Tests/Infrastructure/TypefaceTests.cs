using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Tests.Infrastructure;

public sealed class TypefaceTests
{
    [Theory]
    [InlineData("José Núñez-O’Brien")]
    [InlineData("Nguyễn Thị Hồng Nhung")]
    [InlineData("Łukasz Žižka, Jr.")]
    [InlineData("Two lines\nof text")]
    [InlineData("")]
    public void Names_in_Latin_letters_can_be_printed(string text) => Assert.Equal("", Typeface.MissingFrom(text));

    [Fact]
    public void A_font_that_was_not_built_in_is_named()
        => Assert.Contains("PublicSans-Thin.ttf", Assert.Throws<InvalidDataException>(() => Typeface.Read("PublicSans-Thin.ttf")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_letter_typed_as_base_and_accent_is_the_same_letter() => Assert.Equal("", Typeface.MissingFrom("Jose\u0301 Nun\u0303ez"));

    [Theory]
    [InlineData("Ana 😀 Ruiz 😀", "😀")]
    [InlineData("Мария", "Мария")]
    [InlineData("محمد", "محد")]
    [InlineData("王 Wang", "王")]
    [InlineData("Ana\u2011Ruiz", "\u2011")]
    public void Characters_the_font_lacks_are_named_once_each(string text, string missing) => Assert.Equal(missing, Typeface.MissingFrom(text));

    [Theory]
    [InlineData("Call 512-555-0111 option 1\uFE0F\u20E3 before 11/21", "Call 512-555-0111 option [?] before 11/21")]
    [InlineData("Thanks \u263A\uFE0F\U0001F600!", "Thanks [?]!")]
    [InlineData("José", "José")]
    public void What_cannot_be_printed_is_marked_in_its_own_place(string text, string printed)
        => Assert.Equal(printed, Typeface.Printable(text, "[?]"));

    [Fact]
    public void Only_the_writer_of_PDF_knows_its_libraries()
        => Assert.DoesNotContain(typeof(Typeface).Assembly.GetReferencedAssemblies(), library => library.Name is "SkiaSharp" or "HarfBuzzSharp");
}
