using System.Globalization;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Calls;

/// <summary>One thing to ask: what for, how to say it in English, as the office speaks it, and the same in the person's language.</summary>
public sealed record CallLine(string Ask, string Say, string SayInMyLanguage);

/// <summary>What to say on the phone today. It names dates and no rule, so that it holds for every office.</summary>
public sealed class CallScript(OpenRequest file)
{
    public IEnumerable<CallLine> Lines => CallTopics.For(file.Standing, file.Now)
        .Select(topic => new CallLine(Named($"{nameof(CallTopic)}_{topic}", CultureInfo.CurrentUICulture), Say(topic, Language.English.Culture), Say(topic, CultureInfo.CurrentUICulture)));

    private string Say(CallTopic topic, CultureInfo culture)
    {
        var history = file.History;
        DateOnly?[] days = [history.Sending?.On, history.Receipt?.On, file.Due, history.PromisedOn];
        var cost = history.Open(Matter.Fee)?.Cost;
        return string.Format(culture, Named($"Say_{topic}", culture), [.. days.Select(day => day?.ToString("D", culture)), cost?.ToString("C", culture)]);
    }

    private static string Named(string key, CultureInfo culture) => Text.ResourceManager.GetString(key, culture)!;
}
