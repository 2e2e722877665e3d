using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Corrections;

internal sealed class CorrectedScreen() : EventScreen<CorrectedFacts>(new Telling(RequestAction.Correct, "correct"))
{
    public override IReadOnlyList<EventDate> Dates => [];

    public override DateOnly DayOf(EventFacts happened, DateOnly toldOn) => toldOn;

    protected override EventLine Line(CorrectedFacts facts, OpenRequest file)
    {
        var instead = Of(facts.Instead).LineOf(facts.Instead, file);
        return new(Sentences.Say(Text.Event_Corrected, instead.Title), [.. Changes(facts, file), .. instead.Details]);
    }

    /// <summary>What was told before: each date that changed, and nothing else. The day it happened comes first.</summary>
    private static IEnumerable<string> Changes(CorrectedFacts correction, OpenRequest file)
    {
        var line = file.Events.First(happened => happened.Row.Id == correction.EventId);
        var before = file.CorrectionsOf(line).TakeWhile(earlier => !ReferenceEquals(earlier, correction)).LastOrDefault()?.Instead ?? line.Facts;
        return Of(before).Dates.Where(date => date.In(before) != date.In(correction.Instead))
            .OrderBy(date => date.Field is EventField.DatedOn or EventField.PromisedOn)
            .SelectMany(date => Change(date.Field, date.In(before), date.In(correction.Instead)));
    }

    private static IEnumerable<string> Change(EventField field, DateOnly? before, DateOnly? now) => (field, before, now) switch
    {
        (EventField.DatedOn, { } dated, _) => [Sentences.Say(Text.Event_CorrectedDated, dated)],
        (EventField.PromisedOn, { } promised, _) => [Sentences.Say(Text.Event_CorrectedPromise, promised)],
        (EventField.PromisedOn, null, _) => [Text.Event_CorrectedNoPromise],
        (_, { } told, { } right) => [Sentences.Say(Text.Event_CorrectedFrom, told), Sentences.Say(Text.Event_CorrectedTo, right)],
        _ => [],
    };
}
