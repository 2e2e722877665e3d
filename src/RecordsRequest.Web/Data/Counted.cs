using System.Diagnostics;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Web.Data;

/// <summary>
/// All that is counted, as it is stored and shown. None is the sum of others, so that one which is hidden cannot be worked out; and none is so
/// narrow that it would tell much of a person whose line was written with it.
/// </summary>
internal static class Counted
{
    public const string Begun = "Forms begun";
    private const string Sent = "Requests sent";
    private const string Answered = "Requests answered in full";
    private const string Cost = "Costs told of";
    private const string Refusal = "Refusals told of";
    private const string Complaint = "Complaints filed";

    public static readonly IReadOnlyList<string> All =
    [
        Begun, .. Enum.GetValues<LetterLanguage>().Select(Made), Sent, Answered, .. Enum.GetValues<ObstacleGroup>().Select(Met),
        Cost, Refusal, .. Enum.GetValues<LetterKind>().Where(kind => kind is > LetterKind.Request and < LetterKind.FaxCover).Select(Written),
        Complaint,
    ];

    public static string Made(LetterLanguage reader) => $"Requests made for a reader of {reader}";

    /// <param name="before">All that was told, what was put right later too: nothing is counted again because it was taken back.</param>
    public static IEnumerable<string> In(IReadOnlyList<LoggedFacts> before, LoggedFacts told)
    {
        var own = told.Facts switch
        {
            SentFacts => before.Any(line => line.Facts is SentFacts) ? null : Sent,
            ObstacleFacts obstacle => Met(Playbook.For(obstacle.Obstacle).Group),
            LetterMadeFacts later => Written(later.Letter),
            FeeNoticeFacts => Cost,
            DenialFacts => Refusal,
            ComplaintFacts complaint => complaint.Step is ComplaintStep.Filed ? Complaint : null,
            ArrivalFacts or CallFacts or ClosedFacts or CorrectedFacts or ExtensionFacts or FeeAnswerFacts or LetterSentFacts or NotReadyFacts
                or OfficeAddressFacts or ReadyFacts or ReceivedFacts or ReckonedFacts or ReopenedFacts or ReturnedFacts => null,
            var other => throw new UnreachableException($"Nobody decided whether {other.GetType().Name} is counted."),
        };
        var isFirstAnswer = IsAnswered([.. before, told]) && !WasAnswered(before);
        return ((string?[])[own, isFirstAnswer ? Answered : null]).OfType<string>();
    }

    private static string Met(ObstacleGroup group) => $"Obstacles told of: {group}";

    private static string Written(LetterKind kind) => $"Later letters made: {kind}";

    private static bool IsAnswered(IEnumerable<LoggedFacts> told) => RequestHistory.Of(asked: null, told).AnsweredOn is not null;

    private static bool WasAnswered(IReadOnlyList<LoggedFacts> told) => Enumerable.Range(1, told.Count).Any(lines => IsAnswered(told.Take(lines)));
}
