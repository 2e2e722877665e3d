using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>Makes the complete request from a draft whose questions are all answered.</summary>
public static class FinishedDraft
{
    extension(RequestDraft draft)
    {
        /// <summary>Whether every question on the route has its answer.</summary>
        public bool IsComplete => NewRequestJourney.Journey.FirstOpen(draft) is null;

        /// <summary>The name that must be signed, or null when the patient signs on paper because the helper has no authority.</summary>
        public PersonName? Signer => draft.IsRepresented ? draft.Representative?.Name
            : draft.ActsAs is null ? draft.Name?.Legal
            : null;

        /// <summary>The request these answers make.</summary>
        /// <param name="signature">The typed signature, or null when the patient signs on paper.</param>
        /// <param name="madeOn">The day the letter is made, in the patient's time zone.</param>
        /// <param name="contactInSpanish">Whether the letter asks for an answer in Spanish.</param>
        /// <exception cref="InvalidOperationException">A question on the route has no answer.</exception>
        public RequestDetails ToDetails(Signature? signature, DateOnly madeOn, bool contactInSpanish)
        {
            if (!draft.IsComplete)
            {
                throw new InvalidOperationException("A draft with an open question makes no request.");
            }

            return new RequestDetails
            {
                Patient = PatientOf(draft),
                Representative = draft.IsRepresented
                    ? new Representative(draft.Representative!.Name, draft.Representative.Relationship, draft.ActsAs!.Value)
                    : null,
                Provider = ProviderOf(draft),
                Items = [.. draft.Kinds.Select(kind => ItemOf(draft, kind))],
                Sensitive = draft.Sensitive!.Kinds,
                Delivery = DeliveryOf(draft),
                AskAboveDollars = draft.OnlyLooks ? null : draft.Fees!.AskAboveDollars,
                ContactInSpanish = contactInSpanish,
                Signature = signature,
                MadeOn = madeOn,
            };
        }
    }

    private static Patient PatientOf(RequestDraft draft) => new()
    {
        Name = draft.Name!.Legal,
        OtherNames = draft.Name.Other,
        BornOn = draft.Birth!.BornOn,
        Address = draft.Address!.Address,
        WriteTo = draft.SafeContact!.WriteElsewhere ? draft.WriteTo!.Address : null,
        Phone = draft.Contact!.Phone,
        Email = draft.Contact.Email,
        MayLeaveMessage = draft.SafeContact.MayLeaveMessage,
        RecordNumber = draft.RecordNumber!.Number,
    };

    private static Provider ProviderOf(RequestDraft draft) => new()
    {
        Organization = draft.Provider!.Organization,
        Department = draft.Provider.Department,
        Kind = draft.Place!.Kind,
        Coverage = draft.Coverage,
        State = draft.ProviderAddress!.State,
        Address = draft.ProviderAddress.Address,
        Phone = draft.ProviderContact!.Phone,
        Fax = draft.ProviderContact.Fax,
        Email = draft.ProviderContact.Email,
    };

    private static RequestedItem ItemOf(RequestDraft draft, RecordKind kind) => new()
    {
        Kind = kind,
        Dates = DatesOf(draft, kind),
        Modalities = kind is RecordKind.ImagingStudies ? draft.Images!.Modalities : [],
        BodyPart = kind is RecordKind.ImagingStudies ? draft.Images!.BodyPart : null,
        InWords = kind is RecordKind.SomethingElse ? draft.Records!.SomethingElse : null,
    };

    private static ServiceDates DatesOf(RequestDraft draft, RecordKind kind)
    {
        if (draft.KindsWithOtherDates.Contains(kind))
        {
            var own = draft.KindRanges!.Ranges.First(range => range.Kind == kind);
            return new ServiceDates(DateChoice.Range, own.First, own.Last);
        }

        return draft.Dates!.Choice switch
        {
            DateChoice.OneVisit => new ServiceDates(DateChoice.OneVisit, draft.Visit!.On, draft.Visit.On),
            DateChoice.Range => new ServiceDates(DateChoice.Range, draft.Range!.First, draft.Range.Last),
            DateChoice.All => new ServiceDates(DateChoice.All),
            DateChoice.LastTwoYears => new ServiceDates(DateChoice.LastTwoYears),
        };
    }

    private static Delivery DeliveryOf(RequestDraft draft)
    {
        var method = draft.Delivery!.Method;
        var second = draft.HasSecondChoice ? draft.SecondChoice!.Method : null;
        var byEmail = method is DeliveryMethod.Email || second is DeliveryMethod.Email;
        return new Delivery
        {
            Method = method,
            SecondChoice = second,
            Email = byEmail ? draft.EmailDelivery!.Address : null,
            EmailPrivacy = byEmail ? draft.EmailDelivery!.Privacy : null,
            LookCase = draft.LookCases.Count > 0 ? draft.LookCase!.Case : null,
            NamedPerson = method is DeliveryMethod.NamedPerson ? draft.NamedPerson!.Person : null,
        };
    }
}
