using System.Globalization;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Calls;

public sealed record CallLine(string Ask, Spoken Spoken);

/// <summary>What to say on the phone today. It names dates and no rule, so that it holds for every office.</summary>
public sealed class CallScript(OpenRequest file)
{
    public IEnumerable<CallLine> Lines => CallTopics.For(file.Standing, file.Now)
        .Select((topic, place) => new CallLine(topic.InWords(), Spoken.Of(() => Said(topic, place))));

    // Whose records are meant is said once, at the start.
    private string Said(CallTopic topic, int place) => place is 0 ? file.OnThePhone(Say(topic)) : Say(topic);

    private string Say(CallTopic topic)
    {
        var (history, culture) = (file.History, CultureInfo.CurrentCulture);
        DateOnly?[] days = [history.Sending?.On, history.Receipt?.On, file.Due, history.PromisedOn];
        var cost = history.Open(Matter.Fee)?.Cost;
        return string.Format(culture, topic.InWords("Say"), [.. days.Select(day => day?.ToString("D", culture)), cost?.ToString("C", culture)]);
    }
}
