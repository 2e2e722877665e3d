using System.Globalization;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Domain.Tests.NewRequest;

public sealed class DollarAmountTests
{
    [Theory]
    [InlineData("10", "10")]
    [InlineData("10.5", "10.50")]
    [InlineData(" 10.50 ", "10.50")]
    [InlineData("$10", "10")]
    [InlineData("$ 10", "10")]
    [InlineData("$1,000.00", "1000")]
    [InlineData("9999.99", "9999.99")]
    [InlineData("0", "0")]
    public void A_sum_is_read_the_way_people_in_the_United_States_write_it(string typed, string dollars)
    {
        Assert.True(DollarAmount.TryParse(typed, out var read));
        Assert.Equal(decimal.Parse(dollars, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ten")]
    [InlineData("-10")]
    [InlineData("10.505")]
    [InlineData("10,50")]
    [InlineData("1,00,0")]
    [InlineData("10.")]
    [InlineData("1e3")]
    [InlineData("$$5")]
    [InlineData("١٠")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_no_sum(string? typed) => Assert.False(DollarAmount.TryParse(typed, out _));
}
