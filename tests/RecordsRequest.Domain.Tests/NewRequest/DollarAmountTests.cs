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
    [InlineData(".25", "0.25")]
    [InlineData("$.25", "0.25")]
    [InlineData("1,000.00", "1000")]
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

    [Theory]
    [InlineData(null, DollarFault.Empty)]
    [InlineData("  ", DollarFault.Empty)]
    [InlineData("-10", DollarFault.Negative)]
    [InlineData("−$10", DollarFault.Negative)]
    [InlineData("$-10.50", DollarFault.Negative)]
    [InlineData("(10.00)", DollarFault.Negative)]
    [InlineData("--10", DollarFault.NoSum)]
    [InlineData("-ten", DollarFault.NoSum)]
    [InlineData("10.505", DollarFault.TooManyDecimals)]
    [InlineData(".255", DollarFault.TooManyDecimals)]
    [InlineData("ten", DollarFault.NoSum)]
    [InlineData("1.000,00", DollarFault.NoSum)]
    [InlineData(".", DollarFault.NoSum)]
    [InlineData("10", DollarFault.None)]
    public void What_is_wrong_has_its_own_name(string? typed, DollarFault fault) => Assert.Equal(fault, DollarAmount.FaultOf(typed));
}
