// Long because it is one list of all questions, read from top to bottom.
using RecordsRequest.Domain.Journeys;

namespace RecordsRequest.Domain.NewRequest;

public static class NewRequestJourney
{
    public static readonly Section WhoseRecords = new(1, "Whose");
    public static readonly Section ThePatient = new(2, "Patient");
    public static readonly Section Where = new(3, "Where");
    public static readonly Section WhichRecords = new(4, "Records");
    public static readonly Section WhichDates = new(5, "Dates");
    public static readonly Section How = new(6, "How");
    public static readonly Section Cost = new(7, "Fees");

    /// <summary>Drawn from the answers, so it has no step of its own.</summary>
    public static readonly Section CheckAndSign = new(8, "Check");

    public static readonly Step<RequestDraft, WhoAnswer> Who =
        new("who", WhoseRecords, Whose.Person, draft => draft.Who, (draft, answer) => draft.For(answer));

    public static readonly Step<RequestDraft, AuthorityAnswer> Authority =
        new("legal-authority", WhoseRecords, Whose.Patient, draft => draft.Authority, (draft, answer) => draft with { Authority = answer })
        {
            Applies = draft => draft.AsksAuthority,
            Fits = (draft, answer) => draft.MayActAs(answer.Authority),
        };

    public static readonly Step<RequestDraft, NoticeAnswer> PatientSigns =
        new("patient-signs", WhoseRecords, Whose.Request, draft => draft.PatientSigns, (draft, answer) => draft with { PatientSigns = answer })
        {
            Applies = draft => draft.ActsAs is Vocabulary.Authority.None,
            Because = Authority,
        };

    public static readonly Step<RequestDraft, RepresentativeAnswer> Representative =
        new("about-you", WhoseRecords, Whose.Patient, draft => draft.Representative, (draft, answer) => draft with { Representative = answer })
        {
            Applies = draft => draft.IsRepresented,
        };

    public static readonly Step<RequestDraft, NameAnswer> Name =
        new("name", ThePatient, Whose.Patient, draft => draft.Name, (draft, answer) => draft with { Name = answer });

    public static readonly Step<RequestDraft, BirthAnswer> Birth =
        new("date-of-birth", ThePatient, Whose.Patient, draft => draft.Birth, (draft, answer) => draft with { Birth = answer })
        {
            Beside = Name,
            Fits = (draft, answer) => draft.MayBeBorn(answer.BornOn),
        };

    public static readonly Step<RequestDraft, DeathAnswer> Death =
        new("date-of-death", ThePatient, Whose.Patient, draft => draft.Death, (draft, answer) => draft with { Death = answer })
        {
            Applies = draft => draft.AsksDeath,
            Fits = (draft, answer) => draft.MayHaveDied(answer.DiedOn),
        };

    /// <summary>Some care may be the teen's own to request (45 CFR 164.502(g)(3)).</summary>
    public static readonly Step<RequestDraft, NoticeAnswer> TeenCare =
        new("teen-care", ThePatient, Whose.Request, draft => draft.TeenCare, (draft, answer) => draft with { TeenCare = answer })
        {
            Applies = draft => draft is { ActsAs: Vocabulary.Authority.Parent, PatientAge: >= ComingOfAge.OwnCare },
        };

    public static readonly Step<RequestDraft, AddressAnswer> Address =
        new("address", ThePatient, Whose.Person, draft => draft.Address, (draft, answer) => draft with { Address = answer });

    public static readonly Step<RequestDraft, ContactAnswer> Contact =
        new("contact", ThePatient, Whose.Person, draft => draft.Contact, (draft, answer) => draft with { Contact = answer })
        {
            Beside = Address,
        };

    /// <summary>A phone number given later brings up the question about messages.</summary>
    public static readonly Step<RequestDraft, SafeContactAnswer> SafeContact =
        new("safe-contact", ThePatient, Whose.Person, draft => draft.SafeContact, (draft, answer) => draft with { SafeContact = answer })
        {
            Beside = Address,
            Fits = (draft, answer) => draft.Contact?.Phone is null || answer.LeaveMessage is not null,
        };

    public static readonly Step<RequestDraft, AddressAnswer> WriteTo =
        new("write-to", ThePatient, Whose.Person, draft => draft.WriteTo, (draft, answer) => draft with { WriteTo = answer })
        {
            Applies = draft => draft.SafeContact is { WriteElsewhere: true },
        };

    public static readonly Step<RequestDraft, ProviderAnswer> Provider =
        new("records-office", Where, Whose.Office, draft => draft.Provider, (draft, answer) => draft with { Provider = answer });

    public static readonly Step<RequestDraft, PlaceAnswer> Place =
        new("place", Where, Whose.Office, draft => draft.Place, (draft, answer) => draft with { Place = answer })
        {
            Beside = Provider,
        };

    public static readonly Step<RequestDraft, CoverageAnswer> CoverageQuestion =
        new("takes-insurance", Where, Whose.Office, draft => draft.CoverageGiven, (draft, answer) => draft with { CoverageGiven = answer })
        {
            Beside = Provider,
            Applies = draft => draft.AsksCoverage,
        };

    public static readonly Step<RequestDraft, RecordNumberAnswer> RecordNumber =
        new("record-number", Where, Whose.Office, draft => draft.RecordNumber, (draft, answer) => draft with { RecordNumber = answer })
        {
            Beside = Provider,
        };

    public static readonly Step<RequestDraft, NoticeAnswer> NotCovered =
        new("not-covered", Where, Whose.Office, draft => draft.NotCovered, (draft, answer) => draft with { NotCovered = answer })
        {
            Applies = draft => draft.AsksCoverage && draft.Coverage is not Coverage.Yes,
            Because = CoverageQuestion,
        };

    public static readonly Step<RequestDraft, ProviderAddressAnswer> ProviderAddress =
        new("provider-address", Where, Whose.Office, draft => draft.ProviderAddress, (draft, answer) => draft with { ProviderAddress = answer });

    public static readonly Step<RequestDraft, ProviderContactAnswer> ProviderContact =
        new("provider-contact", Where, Whose.Office, draft => draft.ProviderContact, (draft, answer) => draft with { ProviderContact = answer })
        {
            Beside = ProviderAddress,
            Fits = (draft, answer) => draft.ProviderAddress?.Address is not null
                || answer is not { Fax: null, Email: null, FillsIn: false },
        };

    public static readonly Step<RequestDraft, BundleAnswer> Bundle =
        new("bundle", WhichRecords, Whose.Request, draft => draft.Bundle, (draft, answer) => draft with { Bundle = answer })
        {
            Fits = (draft, answer) => draft.MayAskFor(answer.Bundle),
        };

    /// <summary>A report alone is not enough for a second opinion.</summary>
    public static readonly Step<RequestDraft, PicturesAnswer> Pictures =
        new("pictures", WhichRecords, Whose.Request, draft => draft.Pictures, (draft, answer) => draft with { Pictures = answer })
        {
            Applies = draft => draft.Bundle is { Bundle: RecordBundle.NewDoctorOrSecondOpinion },
        };

    public static readonly Step<RequestDraft, RecordsAnswer> Records =
        new("records", WhichRecords, Whose.Request, draft => draft.Records, (draft, answer) => draft with { Records = answer })
        {
            Applies = draft => draft.Bundle is { Bundle: RecordBundle.Choose },
            Fits = (draft, answer) => answer.Kinds.All(draft.MayAskFor),
        };

    public static readonly Step<RequestDraft, ImagesAnswer> Images =
        new("images", WhichRecords, Whose.Request, draft => draft.Images, (draft, answer) => draft with { Images = answer })
        {
            Applies = draft => draft.AsksForWhichImages,
        };

    public static readonly Step<RequestDraft, SensitiveAnswer> Sensitive =
        new("sensitive", WhichRecords, Whose.Request, draft => draft.Sensitive, (draft, answer) => draft with { Sensitive = answer })
        {
            Applies = draft => draft.MayHoldPrivateKinds,
        };

    public static readonly Step<RequestDraft, DatesAnswer> Dates =
        new("dates", WhichDates, Whose.Request, draft => draft.Dates, (draft, answer) => draft with { Dates = answer })
        {
            Applies = draft => draft.AsksDates,
            Fits = (draft, answer) => draft.MayAskFor(answer.Choice),
        };

    public static readonly Step<RequestDraft, VisitAnswer> Visit =
        new("visit", WhichDates, Whose.Request, draft => draft.Visit, (draft, answer) => draft with { Visit = answer })
        {
            Beside = Dates,
            Applies = draft => draft is { AsksDates: true, Dates.Choice: DateChoice.OneVisit },
            Fits = (draft, answer) => draft.HasBegun(answer.On),
        };

    public static readonly Step<RequestDraft, RangeAnswer> Range =
        new("range", WhichDates, Whose.Request, draft => draft.Range, (draft, answer) => draft with { Range = answer })
        {
            Beside = Dates,
            Applies = draft => draft is { AsksDates: true, Dates.Choice: DateChoice.Range },
            Fits = (draft, answer) => draft.HasBegun(answer.First) && draft.HasBegun(answer.Last),
        };

    public static readonly Step<RequestDraft, OtherDatesAnswer> OtherDates =
        new("other-dates", WhichDates, Whose.Request, draft => draft.OtherDates, (draft, answer) => draft with { OtherDates = answer })
        {
            Applies = draft => draft.AsksOtherDates,
        };

    public static readonly Step<RequestDraft, KindRangesAnswer> KindRanges =
        new("kind-dates", WhichDates, Whose.Request, draft => draft.KindRanges, (draft, answer) => draft with { KindRanges = answer })
        {
            Applies = draft => draft.KindsWithOtherDates.Count > 0,
            Fits = (draft, answer) => draft.KindsWithOtherDates.All(kind => answer.Ranges.Any(range => range.Kind == kind))
                && answer.Ranges.All(range => draft.HasBegun(range.First) && draft.HasBegun(range.Last)),
        };

    public static readonly Step<RequestDraft, DeliveryAnswer> Delivery =
        new("how", How, Whose.Request, draft => draft.Delivery, (draft, answer) => draft with { Delivery = answer })
        {
            Fits = (draft, answer) => answer.By is null || draft.MayBeNeededBy(answer.By.On),
        };

    /// <summary>Another way to the patient, never a third person.</summary>
    public static readonly Step<RequestDraft, SecondChoiceAnswer> SecondChoice =
        new("second-choice", How, Whose.Request, draft => draft.SecondChoice, (draft, answer) => draft with { SecondChoice = answer })
        {
            Beside = Delivery,
            Applies = draft => draft.HasSecondChoice,
            Fits = (draft, answer) => answer.Method is not (DeliveryMethod.NamedPerson or DeliveryMethod.Look)
                && answer.Method != draft.Delivery?.Method,
        };

    public static readonly Step<RequestDraft, NoticeAnswer> Looking =
        new("looking", How, Whose.Request, draft => draft.Looking, (draft, answer) => draft with { Looking = answer })
        {
            Applies = draft => draft.OnlyLooks,
        };

    public static readonly Step<RequestDraft, LookCaseAnswer> LookCase =
        new("look-case", How, Whose.Office, draft => draft.LookCase, (draft, answer) => draft with { LookCase = answer })
        {
            Applies = draft => draft.LookCases.Count > 0,
            Fits = (draft, answer) => answer.State == draft.ProviderAddress?.State && (answer.Case is not { } when || draft.LookCases.Contains(when)),
        };

    public static readonly Step<RequestDraft, EmailDeliveryAnswer> EmailDelivery =
        new("email", How, Whose.Request, draft => draft.EmailDelivery, (draft, answer) => draft with { EmailDelivery = answer })
        {
            Applies = draft => draft.MayUseEmail,
        };

    public static readonly Step<RequestDraft, NamedPersonAnswer> NamedPerson =
        new("send-to", How, Whose.Request, draft => draft.NamedPerson, (draft, answer) => draft with { NamedPerson = answer })
        {
            Applies = draft => draft.GoesToNamedPerson,
            Because = Delivery,
        };

    /// <summary>Only a copy can cost something (45 CFR 164.524(c)(4)).</summary>
    public static readonly Step<RequestDraft, FeesAnswer> Fees =
        new("fees", Cost, Whose.Request, draft => draft.Fees, (draft, answer) => draft with { Fees = answer })
        {
            Applies = draft => !draft.OnlyLooks,
        };

    public static readonly Journey<RequestDraft> Journey = new(
    [
        Who, Authority, PatientSigns, Representative,
        Name, Birth, Death, TeenCare, Address, Contact, SafeContact, WriteTo,
        Provider, Place, CoverageQuestion, RecordNumber, NotCovered, ProviderAddress, ProviderContact,
        Bundle, Pictures, Records, Images, Sensitive,
        Dates, Visit, Range, OtherDates, KindRanges,
        Delivery, SecondChoice, Looking, LookCase, NamedPerson, EmailDelivery,
        Fees,
    ]);
}
