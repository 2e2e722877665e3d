namespace RecordsRequest.Domain.Requests;

public static class LetterDays
{
    extension(LetterMadeFacts letter)
    {
        public DateOnly LookAfterOn => letter.On.AddDays(letter.Letter is LetterKind.DenialReview ? Situation.ReviewDays : Situation.AnswerDays);
    }
}

public static class LetterReplies
{
    extension(RequestHistory history)
    {
        /// <summary>The last later letter, until the office says something.</summary>
        public LetterMadeFacts? WaitingLetter => history.UnansweredLetter(kind => kind is not (LetterKind.Request or LetterKind.Returned));

        /// <summary>The last later letter, while nobody told how it was sent and the day in it is to come.</summary>
        public LetterMadeFacts? UnsentOn(DateOnly today)
            => history.WaitingLetter is { } letter
                && letter.On.AddDays(Situation.AnswerDays) >= today
                && !history.IsPassedOver(letter) ? letter : null;

        /// <summary>How the request went, first and again, is told apart from its letters.</summary>
        internal bool HasSent(LetterMadeFacts letter) => letter.Letter is LetterKind.Request or LetterKind.Returned
            || history.Log.OfType<LetterSentFacts>().Any(sent => sent.LetterId == letter.LetterId);

        // Sent, or overtaken by the word that the request came.
        private bool IsPassedOver(LetterMadeFacts letter) => history.HasSent(letter) || (letter.Letter is LetterKind.ReceiptCheck
            && history.Attempt.SkipWhile(facts => facts != letter).Any(facts => facts is ReceivedFacts));
    }
}
