namespace RecordsRequest.Domain.Fees;

public sealed record FeeEntry(FeeNoticeFacts Notice, IReadOnlyList<FeeAnswerFacts> Answers)
{
    public FeeAnswer? Answer => Answers is [.., { } last] ? last.Answer : null;

    public bool IsOpen => Answer is null or FeeAnswer.AskBasis or FeeAnswer.Dispute;
}

public static class FeeLedger
{
    extension(RequestHistory history)
    {
        public FeeNoticeFacts? OpenFee => history.Open(Matter.Fee) as FeeNoticeFacts;
    }

    public static IReadOnlyList<FeeEntry> Of(RequestHistory history)
    {
        var entries = new List<FeeEntry>();
        foreach (var facts in history.Log)
        {
            if (facts is FeeNoticeFacts notice)
            {
                entries.Add(new(notice, []));
            }
            else if (facts is FeeAnswerFacts answer && entries.Count > 0)
            {
                entries[^1] = entries[^1] with { Answers = [.. entries[^1].Answers, answer] };
            }
        }

        return entries;
    }
}
