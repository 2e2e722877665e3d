namespace RecordsRequest.Domain.Requests;

/// <summary>What waits for somebody's word: the office's or the patient's.</summary>
public static class OpenMatters
{
    extension(RequestHistory history)
    {
        /// <summary>What opened a matter that nobody has settled since, or null.</summary>
        public EventFacts? Open(Matter matter)
        {
            var place = history.LastPlaceOf(facts => facts.Opens == matter);
            return place >= 0 && !history.Attempt.Skip(place + 1).Any(facts => facts.Settles(matter)) ? history.Attempt[place] : null;
        }

        /// <summary>Whether the office refused something in writing: only then does a refusal say how the items stand.</summary>
        public bool HasWrittenRefusal => history.Log.Any(facts => facts.Kind is EventKind.Denial && facts.OutcomesAfter([]) is not null);

        /// <summary>Whether a complaint was filed or answered.</summary>
        public bool HasComplained => history.Log.Any(facts => facts.Kind is EventKind.Complaint);

        /// <summary>Whether part of what was asked for came and the rest has no answer.</summary>
        public bool IsPartMissing => history.LastArrival is not null && history.AnsweredOn is null;

        /// <summary>The newest later letter that has not had a word from the office since, or null.</summary>
        /// <param name="ofKind">Which letters count.</param>
        public LetterMadeFacts? UnansweredLetter(Func<LetterKind, bool> ofKind)
        {
            var place = history.LastPlaceOf(facts => facts is LetterMadeFacts letter && ofKind(letter.Letter));
            return place >= 0 && !history.Attempt.Skip(place + 1).Any(facts => facts.IsWordOfOffice) ? (LetterMadeFacts)history.Attempt[place] : null;
        }

        private int LastPlaceOf(Func<EventFacts, bool> wanted)
            => history.Attempt.Select((facts, place) => wanted(facts) ? place : -1).DefaultIfEmpty(-1).Max();
    }
}
