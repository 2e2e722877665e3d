namespace RecordsRequest.Domain.Denials;

public static class DenialReadings
{
    extension(RequestHistory history)
    {
        public DenialFacts? Denial => history.Log.OfType<DenialFacts>().LastOrDefault();

        public bool IsRefusalOpen => history.Denial is { } denial && denial.Open(history).Any();

        public bool HasRefused => history.IsRefusalOpen || history.Outcomes.Contains(ItemOutcome.Refused);

        /// <summary>The day on the letter. The rule gives the review no number of days (a)(4), (d)(4): a reminder, never a countdown.</summary>
        public DateOnly? ReviewAskedOn => history.LettersSince(facts => facts is DenialFacts, LetterKind.DenialReview).LastOrDefault()?.On;

        internal bool IsOutstanding(int item) => history.Outcomes.ElementAtOrDefault(item) is not (ItemOutcome.All or ItemOutcome.NoneExist);

        internal DenialFacts? LastDenialOf(int item)
            => history.Log.OfType<DenialFacts>().LastOrDefault(denial => denial.Refused.ElementAtOrDefault(item));

        internal SaidNo? LastNo => history.Log.LastOrDefault(IsNo) is { Refusal: { } refusal } facts ? new(facts, refusal) : null;

        internal bool HasAnsweredNoWith(LetterKind letter) => history.LettersSince(IsNo, letter).Any();

        internal bool HasAnsweredDenialWith(LetterKind letter) => history.LettersSince(facts => facts is DenialFacts, letter).Any();

        private IEnumerable<LetterMadeFacts> LettersSince(Func<EventFacts, bool> isStart, LetterKind letter)
            => history.Log.Skip(history.Log.Select((facts, place) => isStart(facts) ? place : 0).DefaultIfEmpty().Max())
                .OfType<LetterMadeFacts>().Where(made => made.Letter == letter);
    }

    private static bool IsNo(EventFacts facts) => facts.Refusal is not null;
}

/// <summary>By a refusal, or by an obstacle that refuses.</summary>
internal sealed record SaidNo(EventFacts Facts, Refusal Refusal);
