using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Advice;

/// <summary>What can be told of a request, and the one way to tell it.</summary>
public static class Possible
{
    extension(AccessRequest request)
    {
        /// <summary>A later letter can be made only while one fits.</summary>
        public IEnumerable<RequestAction> PossibleIn(Situation now) => Enum.GetValues<RequestAction>()
            .Where(action => request.Can(action, now.History) && (action is not RequestAction.WriteLetter || request.WritableIn(now).Any()));

        /// <summary>The later letters that can be made now, the gentlest first.</summary>
        public IEnumerable<LetterKind> WritableIn(Situation now)
            => request.Can(RequestAction.WriteLetter, now.History) ? FollowUps.Offered(now) : [];

        /// <exception cref="InvalidOperationException">It is not possible, cannot be true, or is a letter that does not fit.</exception>
        public RequestEvent Record(EventFacts facts, Situation before, NewEvent entry)
            => facts is LetterMadeFacts made && !FollowUps.Fits(made.Letter, before)
                ? throw new InvalidOperationException($"A letter of kind {made.Letter} does not fit.")
                : request.Enter(facts, before, entry);
    }
}
