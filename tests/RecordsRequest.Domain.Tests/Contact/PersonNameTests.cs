using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Tests.Contact;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Rosa Elena Martínez Núñez", "rosa elena  martinez nunez ")]
    [InlineData("Megan O’Brien-Whitfield", "Megan O'Brien Whitfield")]
    [InlineData("Harold J. Lee", "HAROLD J LEE")]
    [InlineData("Kaʻiulani Kealoha", "Ka'iulani Kealoha")]
    [InlineData("Kaʻiulani Kealoha", "Ka‘iulani Kealoha")]
    [InlineData("Ka'iulani Kealoha", "kaʻiulani kealoha")]
    [InlineData("Kaʻiulani Kealoha", "Kaʼiulani\u3000Kealoha")]
    [InlineData("Ana Ruiz-Núñez", "ana ruiz – nunez")]
    [InlineData("Ana Ruiz\u2013Núñez", "Ana Ruiz\u2011Núñez")]
    public void A_signature_may_differ_in_what_phones_change_by_themselves(string name, string typed)
        => Assert.True(new PersonName(name).IsSignedAs(typed));

    [Theory]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("???")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("None")]
    [InlineData("none.")]
    [InlineData("Ninguno")]
    [InlineData("No aplica")]
    [InlineData("\u200B")]
    public void What_people_write_for_nothing_is_no_name(string typed) => Assert.False(PersonName.TryParse(typed, out _));

    [Theory]
    [InlineData("Na")]
    [InlineData("Noné Ruiz")]
    [InlineData("X")]
    [InlineData("Malcolm X.")]
    public void Short_and_rare_names_are_names(string typed)
    {
        Assert.True(PersonName.TryParse(typed, out var name));
        Assert.Equal(typed, name.Value);
    }

    [Theory]
    [InlineData("Rosa Elena Martínez", "Rosa Martínez")]
    [InlineData("Rosa Elena Martínez", "...")]
    [InlineData("Rosa Elena Martínez", "")]
    [InlineData("Kaʻiulani Kealoha", "Kaʻiulana Kealoha")]
    [InlineData("Kaʻiulani Kealoha", "ʻ")]
    public void A_signature_must_be_the_whole_name(string name, string typed)
        => Assert.False(new PersonName(name).IsSignedAs(typed));
}
