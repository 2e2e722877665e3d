using System.Diagnostics;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared.Obstacles;
using RecordsRequest.Web.Features.Shared.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>One line of the timeline in words: the day it happened, what happened, and the details the person gave.</summary>
internal sealed record EventWords(DateOnly Day, string Title, IReadOnlyList<string> Details)
{
    public static EventWords Of(OpenEvent happened, OpenRequest file)
    {
        var told = file.DayOf(happened.Row.At);
        var (title, details) = Words(happened.Facts, file);
        return new(
            happened.Facts.HappenedOn ?? told,
            title,
            [.. details.OfType<string>(), happened.Facts is LetterMadeFacts ? Text.Event_WeMade : YouTold(told, happened.Facts.HappenedOn)]);
    }

    private static (string Title, IEnumerable<string?> Details) Words(EventFacts happened, OpenRequest file) => happened switch
    {
        LetterMadeFacts facts => (facts.Overdue ? Text.Event_OverdueLetterMade : Text.Event_LetterMade, []),
        SentFacts facts => (Text.Event_Sent, [Phrases.Name(facts.Method), Said(Text.Event_Tracking, facts.TrackingNumber), Said(Text.Event_Proof, facts.Proof)]),
        ReceivedFacts { Basis: ReceiptBasis.Estimated } facts => (Text.Event_Received_Estimated, [Note(facts.Note)]),
        ReceivedFacts facts => (Text.Event_Received, [Phrases.Say(Text.Event_YouSaid, Phrases.Name(facts.Basis)), Note(facts.Note)]),
        ExtensionFacts facts => (Text.Event_Extension, Notice(facts)),
        ReturnedFacts facts => (Text.Event_Returned, [Note(facts.Note)]),
        ReadyFacts facts => (Text.Event_Ready, [Note(facts.Note)]),
        NotReadyFacts facts => (Text.Event_NotReady, [Note(facts.Note)]),
        ArrivalFacts facts => (Text.Event_Arrival, [.. Items(facts, file), Note(facts.Note)]),
        ObstacleFacts facts => (Phrases.Say(Text.Event_Obstacle, ObstacleNames.Of(facts.Obstacle)), [Note(facts.Note)]),
        ClosedFacts { Outcome: ClosingOutcome.Withdrawn } facts => (Text.Event_Withdrawn, [Note(facts.Note)]),
        ClosedFacts facts => (Text.Event_Closed, [Phrases.Say(Text.Event_YouSaid, Phrases.Name(facts.Outcome)), Note(facts.Note)]),
        ReopenedFacts facts => (Text.Event_Reopened, [Note(facts.Note)]),
        _ => throw new UnreachableException(),
    };

    private static string YouTold(DateOnly told, DateOnly? happened)
        => told == happened ? Text.Event_YouToldThatDay : Phrases.Say(Text.Event_YouTold, told);

    private static string?[] Notice(ExtensionFacts facts) =>
    [
        facts.InWriting ? Phrases.Say(Text.Event_InWriting, facts.DatedOn) : Text.Event_NotInWriting,
        Said(Text.Event_Reasons, facts.Reasons) ?? Text.Event_NoReasons,
        facts.PromisedOn is { } promised ? Phrases.Say(Text.Event_Promised, promised) : Text.Event_NoPromise,
    ];

    private static IEnumerable<string> Items(ArrivalFacts facts, OpenRequest file)
        => file.Details.Items.Zip(facts.Outcomes, (item, outcome) => Phrases.Say(Text.Event_Item, Phrases.Of(item), Phrases.Name(outcome)));

    private static string? Note(string? note) => Said(Text.Event_Note, note);

    private static string? Said(string text, string? words) => string.IsNullOrWhiteSpace(words) ? null : Phrases.Say(text, words);
}
