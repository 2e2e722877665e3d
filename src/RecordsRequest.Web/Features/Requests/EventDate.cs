using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>One date of an event that can be put right.</summary>
internal sealed record EventDate(EventField Field, Func<EventFacts, DateOnly?> In, Func<EventFacts, DateOnly?, EventFacts> With, bool MayBeMissing = false)
{
    /// <summary>The day it happened.</summary>
    public static readonly EventDate On = Of<DayFacts>(EventField.On, facts => facts.On, (facts, day) => facts with { On = day!.Value });

    public static EventDate Of<TFacts>(EventField field, Func<TFacts, DateOnly?> read, Func<TFacts, DateOnly?, TFacts> with, bool mayBeMissing = false)
        where TFacts : EventFacts
        => new(field, facts => read((TFacts)facts), (facts, day) => with((TFacts)facts, day), mayBeMissing);
}
