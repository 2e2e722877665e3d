using RecordsRequest.Domain.Journeys;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.NewRequest;

public static class CarryingOver
{
    extension(RequestDraft draft)
    {
        public RequestDraft Next(DateOnly asOf) => draft.Without(Whose.Office, Whose.Request).Begun(asOf) with { IsCopy = false };

        public RequestDraft For(OtherOffice office, DateOnly asOf)
        {
            // The record number is the first office's own, and nobody must know one.
            var copy = draft.Without(Whose.Office).Begun(asOf) with { IsCopy = true, RecordNumber = new(null) };
            return office switch
            {
                OtherOffice.Another => copy,
                OtherOffice.Radiology => copy with { Place = new(PlaceKind.ImagingCenter), Bundle = new(RecordBundle.Images) },
                OtherOffice.Laboratory => copy with
                {
                    Place = new(PlaceKind.Laboratory),
                    Bundle = new(RecordBundle.Choose),
                    Records = new([RecordKind.LabResults], null),
                },
            };
        }

        /// <summary>Who the patient was is never carried over; how they are reached is, between a parent and a child.</summary>
        public RequestDraft For(WhoAnswer? answer)
        {
            if (!draft.CarriedOver || answer == draft.Who)
            {
                return draft with { Who = answer };
            }

            var isHelped = answer is { Requester: Requester.SomeoneElse } || draft.Who is { Requester: Requester.SomeoneElse };
            var other = draft with { CarriedOver = false };
            return (isHelped ? other.Without(Whose.Patient, Whose.Person) : other.Without(Whose.Patient)) with { Who = answer };
        }

        private RequestDraft Without(params IReadOnlyList<Whose> whose) => Steps.Journey.Forget(draft, whose);

        private RequestDraft Begun(DateOnly asOf)
            => draft with { AsOf = asOf, CarriedOver = true, Drawn = null, Typed = new Dictionary<string, string>(StringComparer.Ordinal) };
    }
}
