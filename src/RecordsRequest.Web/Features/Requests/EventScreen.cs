using System.Collections.Frozen;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal sealed record EventLine(string Title, params IEnumerable<string?> Details);

/// <summary>
/// What one kind of event needs on the screen. It lies in the folder of its noun and is found there, so that nobody keeps a list; a test
/// asks for one for each kind.
/// </summary>
internal abstract class EventScreen(Type facts, IReadOnlyList<Telling> tellings)
{
    public static readonly IReadOnlyList<EventScreen> All = Found.Of<EventScreen>();

    private static readonly FrozenDictionary<Type, EventScreen> OfFacts = All.ToFrozenDictionary(screen => screen.Facts);

    public static readonly FrozenDictionary<RequestAction, Telling> OfAction =
        All.SelectMany(screen => screen.Tellings).ToFrozenDictionary(telling => telling.Action);

    public Type Facts => facts;

    public IReadOnlyList<Telling> Tellings => tellings;

    /// <summary>What the app says of it where it wrote it itself; null where the person told it.</summary>
    public virtual string? Ours => null;

    public virtual IReadOnlyList<EventDate> Dates => Ours is null ? [EventDate.On] : [];

    public static EventScreen Of(EventFacts facts) => OfFacts[facts.GetType()];

    public abstract EventLine LineOf(EventFacts happened, OpenRequest file);

    public virtual DateOnly DayOf(EventFacts happened, DateOnly toldOn) => happened.HappenedOn;

    public abstract CaseTopic? TopicOf(EventFacts happened);

    public virtual string? SumOf(OpenRequest file) => null;

    public virtual string? GroundName(EventFacts happened) => null;

    protected static string? Note(string? note) => Said(Text.Event_Note, note);

    protected static string? Said(string text, string? words) => string.IsNullOrWhiteSpace(words) ? null : Sentences.Say(text, words);

    protected static string? Promise(DateOnly? on) => on is { } promised ? Sentences.Say(Text.Event_Promised, promised) : null;

    protected static IEnumerable<string?> Proof(SendMethod method, string? number, string? proof)
        => [method.InWords(), Said(Text.Event_Tracking, number), Said(Text.Event_Proof, proof)];
}

internal abstract class EventScreen<TFacts>(params IReadOnlyList<Telling> tellings) : EventScreen(typeof(TFacts), tellings)
    where TFacts : EventFacts
{
    public sealed override EventLine LineOf(EventFacts happened, OpenRequest file) => Line((TFacts)happened, file);

    public sealed override CaseTopic? TopicOf(EventFacts happened) => Topic((TFacts)happened);

    protected abstract EventLine Line(TFacts facts, OpenRequest file);

    protected virtual CaseTopic? Topic(TFacts facts) => null;
}
