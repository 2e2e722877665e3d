using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Fees;

/// <summary>A fee notice and what the person did about it.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Answers">The person's answers until the next notice, oldest first.</param>
public sealed record FeeEntry(FeeNoticeFacts Notice, IReadOnlyList<FeeAnswerFacts> Answers)
{
    /// <summary>The last answer, or null while there is none.</summary>
    public FeeAnswer? Answer => Answers is [.., { } last] ? last.Answer : null;

    /// <summary>Whether the fee is still to be settled: not paid, and no cheaper way was taken.</summary>
    public bool IsOpen => Answer is null or FeeAnswer.AskBasis or FeeAnswer.Dispute;
}

/// <summary>All fee notices of a request with their answers. A newer notice takes the place of the one before.</summary>
public static class FeeLedger
{
    extension(RequestHistory history)
    {
        /// <summary>The cost the office named and the patient has not answered, or null.</summary>
        public FeeNoticeFacts? OpenFee => history.Open(Matter.Fee) as FeeNoticeFacts;
    }

    /// <summary>The notices, oldest first.</summary>
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
