using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>The log once more by topic, as it is known now: proofs, calls, costs and refusals.</summary>
internal sealed class TopicsText(OpenRequest file)
{
    private readonly IReadOnlyList<OpenEvent> _known =
        [.. file.Events.Where(happened => happened.Facts is not CorrectedFacts).Zip(file.History.Log, (happened, facts) => happened with { Facts = facts })];

    public IEnumerable<LetterBlock> Blocks() =>
    [
        .. Topic(Text.Proofs_Title, facts => facts is SentFacts or LetterSentFacts or ReceivedFacts),
        .. Topic(Text.Calls_Title, facts => facts is CallFacts),
        .. Topic(Text.Fees_Title, facts => facts is FeeNoticeFacts or FeeAnswerFacts),
        .. Fees(),
        .. Topic(Text.Refusals_Title, IsRefusal),
        .. Topic(Text.Complaints_Title, facts => facts is ComplaintFacts),
    ];

    private IEnumerable<LetterBlock> Topic(string title, Func<EventFacts, bool> belongs)
        => CaseFileText.Part(title, _known.Where(happened => belongs(happened.Facts)).Select(happened => EventWords.Of(happened, file)).SelectMany(Entry));

    // The story above says when each was told.
    private static IEnumerable<LetterBlock> Entry(EventWords words) => CaseFileText.Entry(words with { Details = [.. words.Facts] });

    private IEnumerable<LetterBlock> Fees()
    {
        if (file.History.Log.OfType<FeeNoticeFacts>().LastOrDefault() is { } newest)
        {
            yield return new ParagraphBlock(Sentences.Say(Text.Fees_Total, Sentences.PlainDay(newest.On), Sentences.Dollars(newest.Total)));
        }
    }

    private static bool IsRefusal(EventFacts facts) => facts switch
    {
        DenialFacts => true,
        ObstacleFacts told => told.Obstacle is Obstacle.UnpaidBill || Playbook.For(told.Obstacle).Group is ObstacleGroup.Refusal,
        ArrivalFacts arrival => arrival.Outcomes.Contains(ItemOutcome.Refused),
        _ => false,
    };
}
