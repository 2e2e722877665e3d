using System.Globalization;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>How much of the time for an answer is used, to look at. All in calendar days after the receipt.</summary>
/// <param name="Longest">The last day they could ever use: the bar reaches so far, and more time moves the mark within it.</param>
public sealed record DaysBar(int Used, int Due, int Longest)
{
    public static DaysBar? Of(OpenRequest file)
    {
        if (!file.IsCounting)
        {
            return null;
        }

        var clock = file.History.Running.First;
        return new(DaysTo(file.Today), DaysTo(clock.DueOn), DaysTo(clock.OuterLimitOn));

        int DaysTo(DateOnly day) => Math.Max(0, day.DayNumber - clock.ReceivedOn.DayNumber);
    }

    public bool IsLate => Used > Due;

    public string Mark => Percent(Due);

    /// <summary>Where the days used of those they have end.</summary>
    public string Filled => Percent(Math.Min(Used, Due));

    /// <summary>Where the days after the mark end; on it while nothing is late.</summary>
    public string End => Percent(Math.Max(Used, Due));

    private string Percent(int days) => (days / (double)Math.Max(Longest, Math.Max(Used, Due))).ToString("0.##%", CultureInfo.InvariantCulture);
}
