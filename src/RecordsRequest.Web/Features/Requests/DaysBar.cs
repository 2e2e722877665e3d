using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal static class DaysBar
{
    extension(DaysUsed days)
    {
        public string Words => Sentences.Say(days.Count.InWords("Used"), days.Used, days.Due);
    }

    /// <summary>A part of the bar as a measure of SVG.</summary>
    public static string Percent(float part) => part.ToString("0.##%", CultureInfo.InvariantCulture);
}
