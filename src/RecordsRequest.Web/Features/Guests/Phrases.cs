using System.Globalization;

namespace RecordsRequest.Web.Features.Guests;

internal static class Phrases
{
    public static string NameOfZone(string id)
        => PageWords.Find($"Zone_{id.Replace("/", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)}")
            ?? Say(Text.Zone_Other, id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '));

    public static string Seen(DateTimeOffset there) => Say(Text.NotMe_Seen, there.ToString("f", CultureInfo.CurrentCulture));

    public static string MadeOn(DateOnly day) => Say(Text.Code_MadeOn, day.ToString("D", CultureInfo.CurrentCulture));

    public static string NextDate(DateOnly day) => Say(Text.Slip_NextDate, day.ToString("D", CultureInfo.CurrentCulture));

    public static string Now(DateTimeOffset there) => Say(Text.TimeZone_Now, there.ToString("f", CultureInfo.CurrentCulture));

    private static string Say(string text, object hole) => string.Format(CultureInfo.CurrentCulture, text, hole);
}
