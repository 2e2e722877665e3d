using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared.Kinds;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Sentences with holes.</summary>
internal static class Phrases
{
    public static string Name(RecordKind kind) => RecordKindNames.Of(kind);

    /// <summary>What a value of a closed list is called on the screen.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture)!;

    /// <summary>A day with its weekday: "Friday, March 5, 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>A day without its weekday, for tables and lists.</summary>
    public static string PlainDay(DateOnly day) => day.ToString(Text.Date_Plain, CultureInfo.CurrentCulture);

    /// <summary>A text with its holes filled.</summary>
    public static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);

    public static string Say(string text, DateOnly day) => Say(text, Day(day));

    /// <summary>A sentence that counts: both languages tell one from many.</summary>
    public static string Count(int count, string one, string other) => Say(count == 1 ? one : other, count);

    public static string DaysLeft(int days) => Count(days, Text.DaysLeft_One, Text.DaysLeft_Other);

    public static string DaysLate(int days) => Count(days, Text.DaysLate_One, Text.DaysLate_Other);

    /// <summary>How we know a rule, and when we last looked.</summary>
    public static string HowSure(DeadlineRule rule) => $"{Name(rule.Evidence)} {Say(Text.Why_Checked, PlainDay(rule.CheckedOn))}";

    public static string Of(Extension extension) => Say(Name(extension.Verdict), extension.DueOn);

    /// <summary>What an item is called: its kind, and what the patient said about it.</summary>
    public static string Of(RequestedItem item) => item switch
    {
        { InWords: { Length: > 0 } words } => words,
        { BodyPart: { Length: > 0 } part } => $"{Name(item.Kind)} ({part})",
        _ => Name(item.Kind),
    };
}
