using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What was told before a line was put right: each date that changed, and nothing else.</summary>
internal static class CorrectionWords
{
    public static IEnumerable<string> Of(CorrectedFacts correction, OpenRequest file)
    {
        var line = file.Events.First(happened => happened.Row.Id == correction.EventId);
        var before = file.CorrectionsOf(line).TakeWhile(earlier => !ReferenceEquals(earlier, correction)).LastOrDefault()?.Instead ?? line.Facts;
        if (before.HappenedOn != correction.Instead.HappenedOn)
        {
            yield return Sentences.Say(Text.Event_CorrectedFrom, before.HappenedOn);
            yield return Sentences.Say(Text.Event_CorrectedTo, correction.Instead.HappenedOn);
        }

        if (before is ExtensionFacts notice && notice.DatedOn != ((ExtensionFacts)correction.Instead).DatedOn)
        {
            yield return Sentences.Say(Text.Event_CorrectedDated, notice.DatedOn);
        }

        if (PromiseIn(before) != PromiseIn(correction.Instead))
        {
            yield return PromiseIn(before) is { } promised ? Sentences.Say(Text.Event_CorrectedPromise, promised) : Text.Event_CorrectedNoPromise;
        }
    }

    private static DateOnly? PromiseIn(EventFacts facts) => facts switch
    {
        ExtensionFacts notice => notice.PromisedOn,
        CallFacts call => call.PromisedOn,
        _ => null,
    };
}
