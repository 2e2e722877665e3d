using System.Diagnostics;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Fees;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Obstacles;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>One line of the timeline in words: the day it happened, what happened, and the details the person gave.</summary>
internal sealed record EventWords(DateOnly Day, string Title, IReadOnlyList<string> Details)
{
    /// <summary>The details without the last line, which says when it was told.</summary>
    public IEnumerable<string> Facts => Details.SkipLast(1);

    public static EventWords Of(OpenEvent happened, OpenRequest file)
    {
        var told = file.DayOf(happened.Row.At);
        var (title, details) = Words(happened.Facts, file);
        return new(
            happened.Facts is CorrectedFacts ? told : happened.Facts.HappenedOn,
            title,
            [
                .. details.OfType<string>(),
                happened.Facts is LetterMadeFacts ? Text.Event_WeMade : YouTold(told, happened.Facts.HappenedOn),
                .. file.CorrectionsOf(happened).Any() ? [Text.Event_PutRight] : Array.Empty<string>(),
            ]);
    }

    private static (string Title, IEnumerable<string?> Details) Words(EventFacts happened, OpenRequest file) => happened switch
    {
        LetterMadeFacts { Letter: LetterKind.Request } => (Text.Event_LetterMade, []),
        LetterMadeFacts facts => (Sentences.Say(Text.Event_FollowUpMade, LetterNames.Of(facts.Letter)), []),
        SentFacts facts => (Text.Event_Sent, Proof(facts.Method, facts.TrackingNumber, facts.Proof)),
        LetterSentFacts facts => (Sentences.Say(Text.Event_FollowUpSent, LetterNames.Of(facts.Letter)), Proof(facts.Method, facts.TrackingNumber, facts.Proof)),
        ReceivedFacts { Basis: ReceiptBasis.Estimated } facts => (Text.Event_Received_Estimated, [Note(facts.Note)]),
        ReceivedFacts facts => (Text.Event_Received, [Sentences.Say(Text.Event_YouSaid, EventNames.Of(facts.Basis)), Note(facts.Note)]),
        ExtensionFacts facts => (Text.Event_Extension, Notice(facts)),
        ReturnedFacts facts => (Text.Event_Returned, [Note(facts.Note)]),
        OfficeAddressFacts facts => (Text.Event_OfficeAddress, [Sentences.Say(Text.Event_Address, string.Join(", ", AddressLines(facts)))]),
        ReadyFacts facts => (Text.Event_Ready, [Note(facts.Note)]),
        NotReadyFacts facts => (Text.Event_NotReady, [Note(facts.Note)]),
        ArrivalFacts facts => (file.IsLook ? Text.Event_Arrival_Look : Text.Event_Arrival, [.. Items(facts, file), Note(facts.Note)]),
        ObstacleFacts facts => (Sentences.Say(Text.Event_Obstacle, ObstacleNames.Of(facts.Obstacle)), [Note(facts.Note)]),
        CallFacts facts => (Text.Event_Call, [Said(Text.Event_SpokeTo, facts.SpokeTo), Said(Text.Event_Said, facts.Said), Promise(facts.PromisedOn)]),
        FeeNoticeFacts facts => (Sentences.Say(Text.Event_FeeNotice, Sentences.Dollars(facts.Total)), [.. facts.Lines.Select(Line), Note(facts.Note)]),
        FeeAnswerFacts facts => (Sentences.Say(Text.Event_FeeAnswer, EventNames.Of(facts.Answer)), [Note(facts.Note)]),
        DenialFacts facts => (Text.Event_Denial, Denial(facts, file)),
        ComplaintFacts facts => (facts.Step is ComplaintStep.Filed ? Text.Event_ComplaintFiled : Text.Event_ComplaintAnswered, [Said(Text.Event_TransactionNumber, facts.TransactionNumber), Note(facts.Note)]),
        CorrectedFacts facts => (Sentences.Say(Text.Event_Corrected, Words(facts.Instead, file).Title), [.. CorrectionWords.Of(facts, file), .. Words(facts.Instead, file).Details]),
        ClosedFacts { Outcome: ClosingOutcome.Withdrawn } facts => (Text.Event_Withdrawn, [Note(facts.Note)]),
        ClosedFacts facts => (Text.Event_Closed, [Sentences.Say(Text.Event_YouSaid, EventNames.Of(facts.Outcome, file.IsLook)), Note(facts.Note)]),
        ReopenedFacts facts => (Text.Event_Reopened, [Note(facts.Note)]),
        _ => throw new UnreachableException(),
    };

    private static string YouTold(DateOnly told, DateOnly happened)
        => told == happened ? Text.Event_YouToldThatDay : Sentences.Say(Text.Event_YouTold, told);

    private static IEnumerable<string?> Proof(SendMethod method, string? number, string? proof)
        => [EventNames.Of(method), Said(Text.Event_Tracking, number), Said(Text.Event_Proof, proof)];

    private static string?[] Notice(ExtensionFacts facts) =>
    [
        facts.InWriting ? Sentences.Say(Text.Event_InWriting, facts.DatedOn) : Text.Event_NotInWriting,
        Said(Text.Event_Reasons, facts.Reasons) ?? Text.Event_NoReasons,
        Promise(facts.PromisedOn) ?? Text.Event_NoPromise,
    ];

    private static string? Promise(DateOnly? on) => on is { } promised ? Sentences.Say(Text.Event_Promised, promised) : null;

    private static IEnumerable<string> AddressLines(OfficeAddressFacts facts) =>
    [
        facts.Department,
        .. facts.Address?.Lines ?? [],
        .. new[] { facts.Fax?.Display, facts.Email?.Value }.OfType<string>(),
    ];

    private static IEnumerable<string> Items(ArrivalFacts facts, OpenRequest file)
        => file.Details.Items.Zip(facts.Outcomes, (item, outcome) => Sentences.Say(Text.Event_Item, RecordKindNames.Of(item), EventNames.Of(outcome, file.IsLook)));

    private static string Line(FeeLine line) => Sentences.Say(Text.Event_FeeLine, FeeLineNames.Of(line), Sentences.Dollars(line.Dollars));

    private static IEnumerable<string?> Denial(DenialFacts facts, OpenRequest file) =>
    [
        facts.InWriting ? Text.Event_DenialWritten : Text.Event_NotInWriting,
        Sentences.Say(Text.Event_Refused, string.Join("; ", file.Details.Items.Zip(facts.Refused).Where(item => item.Second).Select(item => RecordKindNames.Of(item.First)))),
        Sentences.Say(Text.Event_DenialGround, EventNames.Of(facts.Ground)),
        Note(facts.Note),
    ];

    private static string? Note(string? note) => Said(Text.Event_Note, note);

    private static string? Said(string text, string? words) => string.IsNullOrWhiteSpace(words) ? null : Sentences.Say(text, words);
}
