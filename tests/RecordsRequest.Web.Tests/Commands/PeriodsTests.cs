using RecordsRequest.Web.Commands;

namespace RecordsRequest.Web.Tests.Commands;

/// <summary>How often is shown for ten and more, and nothing that is shown lets anybody work out the rest.</summary>
public sealed class PeriodsTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 15, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03=10", "2026-03: 10")]
    [InlineData("2026-03=9", "2026-03: under 10")]
    [InlineData("2026-03=12 2026-04=31", "2026-03: 12; 2026-04: 31")]
    [InlineData("2026-03=12 2026-04=4 2026-05=5 2026-06=6", "2026-03: 12; 2026-04 to 2026-06: 15")]
    [InlineData("2026-03=4 2026-06=12", "2026-03 to 2026-06: 16")]
    [InlineData("2026-03=12 2026-06=1", "2026-03: 12; 2026-04 to 2026-06: under 10")]
    public void Months_are_taken_together_until_there_are_ten(string counted, string shown)
    {
        var counts = counted.Split(' ').Select(month => month.Split('=')).ToDictionary(month => month[0], month => long.Parse(month[1], null));
        var last = counts.Keys.Max()!;

        var periods = Periods.Of(Periods.Over(counts.Keys, Now).Where(month => string.CompareOrdinal(month, last) <= 0), counts);

        Assert.Equal(shown, string.Join("; ", periods.Select(period => $"{period.Name}: {period.Shown}")));
    }

    [Fact]
    public void The_month_that_goes_on_is_not_shown_and_nothing_is_before_the_first_count()
    {
        Assert.Equal(["2026-05", "2026-06"], Periods.Over(["2026-06", "2026-05", "2026-07"], Now));
        Assert.Empty(Periods.Over(["2026-07"], Now));
        Assert.Empty(Periods.Over([], Now));
    }

    [Fact]
    public void A_table_of_a_later_month_shows_again_what_was_shown_and_no_month_twice()
    {
        var counts = Enumerable.Range(1, 12).ToDictionary(month => $"2026-{month:00}", month => (long)(month * 7 % 13));
        var all = counts.Keys.Order().ToList();

        for (var months = 1; months < all.Count; months++)
        {
            var shown = Periods.Of(all.Take(months), counts).Where(period => period.Count is not null).ToList();

            Assert.Equal(shown, Periods.Of(all, counts).Take(shown.Count));
            Assert.All(shown, period => Assert.True(period.Count >= Periods.Least));
            Assert.True(shown.Zip(shown.Skip(1)).All(pair => string.CompareOrdinal(pair.First.To, pair.Second.From) < 0));
        }
    }
}
