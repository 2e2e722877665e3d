using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal static class Phrases
{
    public static string DaysLeft(int days) => Sentences.Count(days, Text.DaysLeft_One, Text.DaysLeft_Other);

    public static string DaysLate(int days) => Sentences.Count(days, Text.DaysLate_One, Text.DaysLate_Other);

    /// <summary>A day that no line breaks, for narrow columns.</summary>
    public static string Date(DateOnly day) => Sentences.PlainDay(day).Replace(' ', '\u00A0');

    public static string By(DeadlineRule rule) => Sentences.Say(rule.IsEstimate ? Text.Index_BySpecialEstimate : Text.Index_BySpecial, rule.Called);

    public static string HowSure(DeadlineRule rule)
        => $"{rule.Evidence.InWords()} {Sentences.Say(Text.Why_Checked, Sentences.PlainDay(rule.CheckedOn))}";

    public static string Of(Extension extension) => Sentences.Say(extension.Verdict.InWords(), Sentences.Day(extension.DueOn), extension.Rule.Days);
}
