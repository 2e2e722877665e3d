using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Tests.Contact;

public sealed class MailingAddressTests
{
    [Theory]
    [InlineData("78701", "78701")]
    [InlineData(" 78701\u200F ", "78701")]
    [InlineData("78701-1234", "78701-1234")]
    [InlineData("787011234", "78701-1234")]
    [InlineData("78701 1234", "78701-1234")]
    [InlineData("78701–1234", "78701-1234")]
    [InlineData("78701 — 1234", "78701-1234")]
    [InlineData("７８７０１", "78701")]
    public void A_ZIP_code_has_five_digits_or_nine_however_they_are_joined(string typed, string zip)
        => Assert.Equal(zip, MailingAddress.ZipOf(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7870")]
    [InlineData("787012")]
    [InlineData("78701-12")]
    [InlineData("78701-12345")]
    [InlineData("78701/1234")]
    [InlineData("K1A 0B1")]
    public void Anything_else_is_no_ZIP_code(string? typed) => Assert.Null(MailingAddress.ZipOf(typed));
}
