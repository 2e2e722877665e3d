using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Tests.Infrastructure.Encryption;

/// <summary>A seal must not tell by its length what is in it.</summary>
public sealed class RoundLengthTests
{
    [Theory]
    [InlineData(0, 512)]
    [InlineData(193, 512)]
    [InlineData(205, 512)]
    [InlineData(507, 512)]
    [InlineData(508, 1_024)]
    [InlineData(708, 1_024)]
    [InlineData(2_044, 3_072)]
    [InlineData(16_232, 16_384)]
    public void Texts_of_about_the_same_length_are_as_long_as_each_other(int length, int filled)
        => Assert.Equal(filled, RoundLength.Fill(new byte[length]).Length);

    [Theory]
    [InlineData(0), InlineData(1), InlineData(31), InlineData(32), InlineData(33), InlineData(507), InlineData(20_000)]
    public void What_was_filled_comes_out_as_it_was(int length)
    {
        var plain = Enumerable.Range(0, length).Select(place => (byte)(place + 1)).ToArray();

        Assert.Equal(plain, RoundLength.Unfill(RoundLength.Fill(plain)).ToArray());
    }

    [Theory]
    [InlineData("{\"Kind\":\"Letter\"}"), InlineData("%PDF-1.7"), InlineData("x\u0001zlib")]
    public void What_was_sealed_before_comes_out_as_it_is(string older)
    {
        var plain = System.Text.Encoding.Latin1.GetBytes(older.PadRight(512));

        Assert.Equal(plain, RoundLength.Unfill(plain).ToArray());
    }

    [Fact]
    public void A_length_that_cannot_be_is_damage()
    {
        var filled = RoundLength.Fill(new byte[10]);
        filled[1] = 0x7F;

        Assert.Throws<InvalidDataException>(() => RoundLength.Unfill(filled).ToArray());
    }
}
