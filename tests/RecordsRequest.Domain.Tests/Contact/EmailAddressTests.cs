using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Tests.Contact;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ana@example.com")]
    [InlineData(" \u200Bana@exam\u00ADple.com\u00A0")]
    [InlineData("\u202Aana@example.com\u202C")]
    public void An_address_is_kept_clean(string typed)
    {
        Assert.True(EmailAddress.TryParse(typed, out var address));
        Assert.Equal("ana@example.com", address.Value);
    }

    [Theory]
    [InlineData("“ana@example.com”", "“")]
    [InlineData("o’brien@example.com", "’")]
    [InlineData("ana@example.com‟", "‟")]
    public void A_curly_quotation_mark_is_refused_and_named(string typed, string quote)
    {
        Assert.False(EmailAddress.TryParse(typed, out _));
        Assert.Equal(quote, EmailAddress.CurlyQuoteIn(typed));
    }

    [Fact]
    public void A_straight_apostrophe_may_stand_in_an_address()
    {
        Assert.True(EmailAddress.TryParse("o'brien@example.com", out _));
        Assert.Null(EmailAddress.CurlyQuoteIn("o'brien@example.com"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\u200B")]
    [InlineData("ana@@example.com")]
    [InlineData("ana ruiz@example.com")]
    [InlineData("\u202Eana@example.com")]
    public void Anything_else_is_no_address(string? typed) => Assert.False(EmailAddress.TryParse(typed, out _));
}
