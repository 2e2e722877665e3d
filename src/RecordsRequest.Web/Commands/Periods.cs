using System.Globalization;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Commands;

/// <summary>A month, or some that were taken together.</summary>
/// <param name="Count">Null where it is under <see cref="Periods.Least"/>.</param>
internal sealed record Period(string From, string To, long? Count)
{
    public string Name => From == To ? From : $"{From} to {To}";

    public string Shown => Count is { } count ? count.ToString(CultureInfo.InvariantCulture) : $"under {Periods.Least}";
}

internal static class Periods
{
    public const int Least = 10;

    /// <summary>From the first month that was counted to the last that is over: a count that can still grow would show each time it does.</summary>
    public static IReadOnlyList<string> Over(IEnumerable<string> counted, DateTimeOffset now)
    {
        var months = new List<string>();
        if (counted.Order(StringComparer.Ordinal).FirstOrDefault() is { } first)
        {
            var month = DateOnly.ParseExact(first, Counting.MonthFormat, CultureInfo.InvariantCulture);
            for (; month.AddMonths(1) <= DateOnly.FromDateTime(now.UtcDateTime); month = month.AddMonths(1))
            {
                months.Add(month.ToString(Counting.MonthFormat, CultureInfo.InvariantCulture));
            }
        }

        return months;
    }

    /// <summary>What was shown once is the same ever after, and no two share a month: neither a later table nor a sum gives more away.</summary>
    public static IEnumerable<Period> Of(IEnumerable<string> months, IReadOnlyDictionary<string, long> counts)
    {
        var (from, to, count) = ("", "", 0L);
        foreach (var month in months)
        {
            (from, to, count) = (from is "" ? month : from, month, count + counts.GetValueOrDefault(month));
            if (count >= Least)
            {
                yield return new(from, to, count);
                (from, count) = ("", 0);
            }
        }

        if (from is not "")
        {
            yield return new(from, to, Count: null);
        }
    }
}
