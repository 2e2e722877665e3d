using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Tests.Infrastructure;

public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("5125550142", "512-555-0142")]
    [InlineData("(512) 555-0142", "512-555-0142")]
    [InlineData(" 1-512-555-0142 x12 ", "512-555-0142 ext. 12")]
    [InlineData("512-555-0142 ext. 12", "512-555-0142 ext. 12")]
    [InlineData("436-234-0142", "436-234-0142")]
    [InlineData("Tel. 512-555-0142", "512-555-0142")]
    [InlineData("436–234–0142 ext 7", "436-234-0142 ext. 7")]
    [InlineData("+52 55 5093 4900", "+525550934900")]
    public void A_number_is_read_the_way_people_type_it(string typed, string display)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var number));
        Assert.Equal(display, number.Display);
        Assert.True(PhoneNumber.TryParse(number.Display, out var again));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("555-0142")]
    [InlineData("call me")]
    [InlineData("123-456-7890")]
    [InlineData("436-134-0142")]
    [InlineData("911-234-0142")]
    [InlineData("436-2340 ana")]
    [InlineData("512-555-0142 home")]
    [InlineData("512-555-0142 hm")]
    [InlineData("😀")]
    [InlineData("512-555-0142 or 512-555-0143 or at 512-555-0144")]
    public void Anything_else_is_no_number(string? typed) => Assert.False(PhoneNumber.TryParse(typed, out _));

    [Theory]
    [InlineData("512-555-0142 home", "home")]
    [InlineData("512-555-0142(home)", "(home)")]
    [InlineData("512-555-0142 de noche", "de noche")]
    [InlineData("512-555-0142 hm", "hm")]
    [InlineData("(512) 555-0142, after 5 pm", "after 5 pm")]
    [InlineData("512-555-0142 ext. 12 (mornings)", "(mornings)")]
    [InlineData("512-555-0142 or 512-555-0143 or at 512-555-0144", "or 512-555-0143 or at 512-555-0144")]
    [InlineData("555-0142 home", null)]
    [InlineData("call me", null)]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void Words_behind_a_number_are_told_from_it(string typed, string? words) => Assert.Equal(words, PhoneNumber.WordsAfter(typed));
}
