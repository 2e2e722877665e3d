using System.Globalization;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Features.Shared;

internal static class Sentences
{
    /// <summary>A day with its weekday: "Friday, March 5, 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>A day without its weekday, for tables and lists.</summary>
    public static string PlainDay(DateOnly day) => day.ToString(Wording.Date_Day, CultureInfo.CurrentCulture);

    public static string Dollars(decimal sum) => sum.ToString(decimal.IsInteger(sum) ? "C0" : "C2", CultureInfo.CurrentCulture);

    public static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);

    public static string Say(string text, DateOnly day) => Say(text, Day(day));

    public static string Count(int count, string one, string other) => Say(count == 1 ? one : other, count);
}
