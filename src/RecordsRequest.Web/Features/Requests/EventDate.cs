namespace RecordsRequest.Web.Features.Requests;

internal sealed record EventDate(EventField Field, Func<EventFacts, DateOnly?> In, Func<EventFacts, DateOnly?, EventFacts> With)
{
    public static readonly EventDate On = Of<DayFacts>(EventField.On, facts => facts.On, (facts, day) => facts with { On = day });

    public bool MayBeMissing => Field is EventField.PromisedOn;

    public static EventDate Of<TFacts>(EventField field, Func<TFacts, DateOnly> read, Func<TFacts, DateOnly, TFacts> with)
        where TFacts : EventFacts
        => new(field, facts => read((TFacts)facts), (facts, day) => with((TFacts)facts, day!.Value));

    public static EventDate OfPromise<TFacts>(Func<TFacts, DateOnly?> read, Func<TFacts, DateOnly?, TFacts> with)
        where TFacts : EventFacts
        => new(EventField.PromisedOn, facts => read((TFacts)facts), (facts, day) => with((TFacts)facts, day));
}
