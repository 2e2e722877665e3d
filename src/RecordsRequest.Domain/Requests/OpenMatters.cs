using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Requests;

/// <summary>What waits for somebody's word: the office's or the patient's.</summary>
public static class OpenMatters
{
    private static readonly LetterKind[] AboutRefusal = [LetterKind.DenialContent, LetterKind.DenialReview, LetterKind.DenialGround];

    extension(RequestHistory history)
    {
        /// <summary>The cost the office named and the patient has not answered, or null.</summary>
        public FeeNoticeFacts? OpenFee => history.Attempt.LastOrDefault(facts => facts is FeeNoticeFacts or FeeAnswerFacts) as FeeNoticeFacts;

        /// <summary>Whether the office refused something and the patient has done nothing about it: no letter, no complaint.</summary>
        public bool HasOpenRefusal
        {
            get
            {
                var refusal = history.LastPlaceOf(facts => facts is DenialFacts || facts is ArrivalFacts arrival && arrival.Outcomes.Contains(ItemOutcome.Refused));
                return refusal >= 0 && !history.Attempt.Skip(refusal + 1)
                    .Any(facts => facts is ComplaintFacts or ArrivalFacts || facts is LetterMadeFacts letter && AboutRefusal.Contains(letter.Letter));
            }
        }

        /// <summary>Whether part of what was asked for came and the rest has no answer.</summary>
        public bool IsPartMissing => history.LastArrival is not null && history.AnsweredOn is null;

        /// <summary>The newest later letter that has not had a word from the office since, or null.</summary>
        /// <param name="ofKind">Which letters count.</param>
        public LetterMadeFacts? UnansweredLetter(Func<LetterKind, bool> ofKind)
        {
            var place = history.LastPlaceOf(facts => facts is LetterMadeFacts letter && ofKind(letter.Letter));
            return place >= 0 && !history.Attempt.Skip(place + 1).Any(IsWordOfOffice) ? (LetterMadeFacts)history.Attempt[place] : null;
        }

        private int LastPlaceOf(Func<EventFacts, bool> wanted)
            => history.Attempt.Select((facts, place) => wanted(facts) ? place : -1).DefaultIfEmpty(-1).Max();
    }

    private static bool IsWordOfOffice(EventFacts facts) => facts is ArrivalFacts or DenialFacts or ExtensionFacts or ReadyFacts or FeeNoticeFacts;
}
