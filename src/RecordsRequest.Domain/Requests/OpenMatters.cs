namespace RecordsRequest.Domain.Requests;

public static class OpenMatters
{
    extension(RequestHistory history)
    {
        public EventFacts? Open(Matter matter)
        {
            var place = history.LastPlaceOf(facts => facts.Opens == matter);
            return place >= 0 && !history.Attempt.Skip(place + 1).Any(facts => facts.Settles(matter)) ? history.Attempt[place] : null;
        }

        /// <summary>From then on the person can ask again for what was held back until that day (45 CFR 164.524(a)(2)(iii)).</summary>
        public DateOnly? AskAgainOn => history.Log.Select(facts => facts.AskAgainOn(history)).LastOrDefault(on => on is not null);

        /// <summary>Only a written refusal says how the items stand.</summary>
        public bool HasWrittenRefusal => history.Log.Any(facts => facts.Action is RequestAction.Deny && facts.OutcomesAfter([]) is not null);

        /// <summary>The last written no, where it lacks something it must say and still stands.</summary>
        public EventFacts? LackingNo => !history.GoesToOther && history.Outcomes.Contains(ItemOutcome.Refused)
            && history.Log.LastOrDefault(
                facts => facts.Action is RequestAction.Deny && facts.OutcomesAfter([]) is not null) is { LacksContents: true } no
            ? no : null;

        public bool HasComplained => history.ComplainedOn is not null;

        public DateOnly? ComplainedOn => history.Log.LastOrDefault(facts => facts.Action is RequestAction.Complain)?.HappenedOn;

        public bool IsPartMissing => history.LastArrival is not null && history.AnsweredOn is null;

        public LetterMadeFacts? UnansweredLetter(Func<LetterKind, bool> ofKind)
        {
            var place = history.LastPlaceOf(facts => facts is LetterMadeFacts letter && ofKind(letter.Letter));
            return place >= 0 && !history.Attempt.Skip(place + 1).Any(facts => facts.IsWordOfOffice) ? (LetterMadeFacts)history.Attempt[place] : null;
        }

        private int LastPlaceOf(Func<EventFacts, bool> wanted)
            => history.Attempt.Select((facts, place) => wanted(facts) ? place : -1).DefaultIfEmpty(-1).Max();
    }
}
