using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features;

/// <summary>What counts days in a sentence is filled in from the row of the rule.</summary>
internal static class RuleWords
{
    extension(DeadlineRule rule)
    {
        /// <summary>Holes: 0 for its days, 1 for those of an extension, 2 for both together.</summary>
        public string In(string text) => Sentences.Say(text, rule.Days, rule.ExtensionDays, rule.OuterDays);
    }

    extension(TimeProvider time)
    {
        /// <summary>As it is today, for a page that tells of no request.</summary>
        public DeadlineRule FederalRule => DeadlineRules.For(time.TodayIn(TimeZoneInfo.Utc));
    }
}
