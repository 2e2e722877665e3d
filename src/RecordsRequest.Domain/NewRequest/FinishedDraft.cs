using RecordsRequest.Domain.Contact;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.NewRequest;

public static class FinishedDraft
{
    extension(RequestDraft draft)
    {
        public bool IsComplete => NewRequestJourney.Journey.FirstOpen(draft) is null;

        /// <summary>Null when the patient signs on paper because the helper has no authority.</summary>
        public PersonName? Signer => draft.IsRepresented ? draft.Representative?.Name
            : draft.ActsAs is null ? draft.Name?.Legal
            : null;

        public DrawnSignature? DrawnSignature => draft.Drawn is { } drawn && drawn.Signer == draft.Signer ? drawn.Signature : null;

        /// <exception cref="InvalidOperationException">A question on the route has no answer.</exception>
        public RequestDetails ToDetails(Signature? signature, DateOnly madeOn, LetterLanguage? contactIn)
        {
            if (!draft.IsComplete)
            {
                throw new InvalidOperationException("A draft with an open question makes no request.");
            }

            return new RequestDetails
            {
                Patient = PatientOf(draft),
                Representative = Steps.Representative.IfAsked(draft) is { } helper && draft.ActsAs is { } authority
                    ? new Representative(helper.Name, helper.Relationship, authority) { Relation = helper.Relation }
                    : null,
                Provider = ProviderOf(draft),
                Items = [.. draft.Kinds.Select(kind => ItemOf(draft, kind))],
                Sensitive = Steps.Sensitive.IfAsked(draft)?.Kinds ?? [],
                Delivery = DeliveryOf(draft),
                ComputerReadable = draft.AsksForExport,
                NeededBy = Steps.Delivery.Given(draft).By,
                AskAboveDollars = Steps.Fees.IfAsked(draft)?.AskAboveDollars,
                ForBenefits = draft.BenefitRule is { State: var state } && Steps.Fees.IfAsked(draft)?.BenefitsIn == state,
                ContactIn = contactIn,
                Signature = signature,
                MadeOn = madeOn,
            }.On(madeOn);
        }
    }

    private static Patient PatientOf(RequestDraft draft)
    {
        var (name, contact) = (Steps.Name.Given(draft), Steps.Contact.Given(draft));
        return new()
        {
            Name = name.Legal,
            OtherNames = name.Other,
            BornOn = Steps.Birth.Given(draft).BornOn,
            DiedOn = Steps.Death.IfAsked(draft)?.DiedOn,
            Address = Steps.Address.Given(draft).Address,
            WriteTo = Steps.WriteTo.IfAsked(draft)?.Address,
            Phone = contact.Phone,
            Email = contact.Email,
            MayLeaveMessage = Steps.SafeContact.Given(draft).MayLeaveMessage,
            RecordNumber = Steps.RecordNumber.Given(draft).Number,
        };
    }

    private static Provider ProviderOf(RequestDraft draft)
    {
        var (provider, address, contact) = (Steps.Provider.Given(draft), Steps.ProviderAddress.Given(draft), Steps.ProviderContact.Given(draft));
        var kind = Steps.Place.Given(draft).Kind;
        return new()
        {
            Organization = provider.Organization,
            Department = provider.DepartmentOf(kind),
            Kind = kind,
            Coverage = draft.Coverage,
            State = address.State,
            Address = address.Address,
            Phone = contact.Phone,
            Fax = contact.Fax,
            Email = contact.Email,
        };
    }

    private static RequestedItem ItemOf(RequestDraft draft, RecordKind kind)
    {
        var images = kind is RecordKind.ImagingStudies ? Steps.Images.IfAsked(draft) : null;
        return new()
        {
            Kind = kind,
            Dates = DatesOf(draft, kind),
            Modalities = images?.Modalities ?? [],
            BodyPart = images?.BodyPart,
            OriginalMammograms = images is not null && draft.AsksForOriginals,
            InWords = kind is RecordKind.SomethingElse ? Steps.Records.Given(draft).SomethingElse : null,
        };
    }

    private static ServiceDates DatesOf(RequestDraft draft, RecordKind kind)
    {
        if (draft.KindsWithOtherDates.Contains(kind))
        {
            var own = Steps.KindRanges.Given(draft).Ranges.First(range => range.Kind == kind);
            return new(DateChoice.Range, own.First, own.Last);
        }

        if (draft.KindsOfAllDates.Contains(kind))
        {
            return new(DateChoice.All);
        }

        var (visit, range) = (Steps.Visit.IfAsked(draft), Steps.Range.IfAsked(draft));
        return new(Steps.Dates.Given(draft).Choice, visit?.On ?? range?.First, visit?.On ?? range?.Last);
    }

    private static Delivery DeliveryOf(RequestDraft draft)
    {
        var email = Steps.EmailDelivery.IfAsked(draft);
        return new()
        {
            Method = Steps.Delivery.Given(draft).Method,
            SecondChoice = Steps.SecondChoice.IfAsked(draft)?.Method,
            Email = email?.Address,
            EmailPrivacy = email?.Privacy,
            LookCase = Steps.LookCase.IfAsked(draft)?.Case,
            NamedPerson = Steps.NamedPerson.IfAsked(draft)?.Person,
        };
    }
}
