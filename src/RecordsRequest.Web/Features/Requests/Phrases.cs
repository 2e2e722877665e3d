using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Sentences that more than one page of a request says.</summary>
internal static class Phrases
{
    /// <summary>What a value of a closed list is called on the screen.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture) ?? EventNames.Of(value);

    /// <summary>The same for one request: where the person only looks, nothing is picked up and nothing comes.</summary>
    public static string Name<TEnum>(OpenRequest file, TEnum value)
        where TEnum : struct, Enum
        => (file.IsLook ? Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}_Look", CultureInfo.CurrentUICulture) ?? EventNames.Of(value, isLook: true) : null) ?? Name(value);

    public static string DaysLeft(int days) => Sentences.Count(days, Text.DaysLeft_One, Text.DaysLeft_Other);

    public static string DaysLate(int days) => Sentences.Count(days, Text.DaysLate_One, Text.DaysLate_Other);

    /// <summary>How we know a rule, and when we last looked.</summary>
    public static string HowSure(DeadlineRule rule) => $"{Name(rule.Evidence)} {Sentences.Say(Text.Why_Checked, Sentences.PlainDay(rule.CheckedOn))}";

    public static string Of(Extension extension) => Sentences.Say(Name(extension.Verdict), extension.DueOn);
}
