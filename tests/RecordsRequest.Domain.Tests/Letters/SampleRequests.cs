// Long because it is one list of samples, read from top to bottom.
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Requests as people make them, each named after what is special about it.</summary>
internal static partial class SampleRequests
{
    public const string Reference = "RR-7K2M-9QXD";

    private static readonly ServiceDates _range = new(DateChoice.Range, new PartialDate(2024, 3, 1), new PartialDate(2026, 11, 1));

    /// <summary>Six kinds of record, one range of dates, one delivery, signed: the case that must fit on one page.</summary>
    public static RequestDetails Common { get; } = new()
    {
        Patient = new Patient
        {
            Name = new PersonName("Rosa Elena Martínez"),
            OtherNames = new PersonName("Rosa Gómez"),
            BornOn = new DateOnly(1949, 4, 28),
            Address = new MailingAddress("1200 Cedar Creek Road", "Apt 4B", "Austin", "TX", "78704"),
            Phone = new PhoneNumber("+15125550142"),
            Email = new EmailAddress("rosa.martinez@example.com"),
            MayLeaveMessage = true,
            RecordNumber = "MRN 0048213",
        },
        Provider = new Provider
        {
            Organization = "St. Brigid Regional Hospital",
            Department = "Health Information Management",
            Kind = PlaceKind.Hospital,
            Coverage = Coverage.Yes,
            State = "TX",
            Address = new MailingAddress("500 Lakeview Boulevard", null, "Austin", "TX", "78701"),
            Fax = new PhoneNumber("+15125550199"),
        },
        Items = Items(
            _range, RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports, RecordKind.Medicines, RecordKind.AllergiesAndProblems,
            RecordKind.Immunizations),
        Delivery = new Delivery { Method = DeliveryMethod.Portal },
        AskAboveDollars = 25,
        Signature = new Signature("Rosa Elena Martínez", new DateTimeOffset(2026, 11, 22, 19, 5, 0, TimeSpan.FromHours(-6))),
        MadeOn = new DateOnly(2026, 11, 22),
    };

    /// <summary>As little as a person can answer; the patient signs with a pen.</summary>
    public static RequestDetails Shortest { get; } = Common with
    {
        Patient = new Patient
        {
            Name = new PersonName("Li Wu"),
            BornOn = new DateOnly(2000, 1, 2),
            Address = new MailingAddress("PO Box 7", null, "Nome", "AK", "99762"),
            Phone = new PhoneNumber("+19075550101"),
            MayLeaveMessage = false,
        },
        Provider = new Provider
        {
            Organization = "Norton Clinic",
            Department = "Health Information Management",
            Kind = PlaceKind.DoctorOrClinic,
            Coverage = Coverage.Yes,
            State = "AK",
            Fax = new PhoneNumber("+19075550102"),
        },
        Items = Items(new ServiceDates(DateChoice.All), RecordKind.LabResults),
        Delivery = new Delivery { Method = DeliveryMethod.PickUp },
        AskAboveDollars = null,
        Signature = null,
    };

    /// <summary>Images with a body part, plain email, a second choice, sensitive kinds, mixed dates, answers in Spanish wanted.</summary>
    public static RequestDetails Detailed { get; } = Common with
    {
        Items =
        [
            .. Items(_range, RecordKind.VisitNotes, RecordKind.ImagingReports),
            Images(new ServiceDates(DateChoice.OneVisit, new PartialDate(2025, 3)), Modality.XRay, Modality.Mri) with { BodyPart = "left knee" },
            new RequestedItem
            {
                Kind = RecordKind.SomethingElse,
                Dates = new ServiceDates(DateChoice.LastTwoYears),
                InWords = "Letters between Dr. Osei\nand the transplant team",
            },
        ],
        Sensitive = [SensitiveKind.MentalHealth, SensitiveKind.Genetic],
        Delivery = new Delivery
        {
            Method = DeliveryMethod.Email,
            Email = new EmailAddress("rosa.martinez@example.com"),
            EmailPrivacy = EmailPrivacy.PlainAccepted,
            SecondChoice = DeliveryMethod.DiscOrUsb,
        },
        AskAboveDollars = 12.50m,
        ContactIn = LetterLanguage.Spanish,
    };

    /// <summary>A daughter with a health-care power of attorney.</summary>
    public static RequestDetails Represented { get; } = Common with
    {
        Representative = new Representative(new PersonName("Ana Ruiz"), "daughter", Authority.HealthCarePowerOfAttorney),
        Signature = new Signature("Ana Ruiz", new DateTimeOffset(2026, 11, 22, 19, 5, 0, TimeSpan.FromHours(-6))),
    };

    /// <summary>A father who died; his executor asks for everything.</summary>
    public static RequestDetails Estate { get; } = Represented with
    {
        Patient = Common.Patient with { DiedOn = new DateOnly(2026, 8, 30) },
        Representative = new Representative(new PersonName("Ana Ruiz"), "daughter", Authority.Executor),
        Items = Items(new ServiceDates(DateChoice.All), RecordKind.EntireRecord, RecordKind.ImagingStudies),
        Delivery = new Delivery { Method = DeliveryMethod.Paper },
    };

    /// <summary>A wife decides for her husband, who is in a coma, and has no paper.</summary>
    public static RequestDetails Surrogate { get; } = Represented with
    {
        Patient = Common.Patient with { Name = new PersonName("Luis Ruiz"), OtherNames = null },
        Representative = new Representative(new PersonName("Ana Ruiz"), "wife", Authority.Surrogate),
    };

    /// <summary>A father who died without an estate; his daughter asks.</summary>
    public static RequestDetails Survivor { get; } = Estate with
    {
        Representative = new Representative(new PersonName("Ana Ruiz"), "daughter", Authority.Survivor),
    };

    /// <summary>The wife again, at a place that HIPAA may not reach.</summary>
    public static RequestDetails SurrogateWhereNotCovered { get; } = Surrogate with { Provider = PerhapsCovered() };

    /// <summary>For a second opinion: notes of two years on paper, an image of the knee on a disc, and what holds whenever it was written.</summary>
    public static RequestDetails SecondOpinion { get; } = Common with
    {
        Items =
        [
            .. Items(new ServiceDates(DateChoice.LastTwoYears), RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports),
            Images(new ServiceDates(DateChoice.LastTwoYears), Modality.Mri) with { BodyPart = "left knee" },
            .. Items(new ServiceDates(DateChoice.All), RecordKind.Medicines, RecordKind.AllergiesAndProblems, RecordKind.Immunizations),
        ],
        Delivery = new Delivery { Method = DeliveryMethod.Paper },
    };

    /// <summary>Someone helps who has no legal authority: a letter for the patient to sign with a pen.</summary>
    public static RequestDetails HelpedWithoutAuthority { get; } = Common with
    {
        Representative = new Representative(new PersonName("Ana Ruiz"), "friend", Authority.None),
        Signature = null,
    };

    /// <summary>A cash-only therapist who may not be under HIPAA.</summary>
    public static RequestDetails NotCovered { get; } = Common with { Provider = PerhapsCovered() };

    /// <summary>An electronic copy to a doctor the patient names.</summary>
    public static RequestDetails ToNamedPerson { get; } = Common with
    {
        Delivery = new Delivery
        {
            Method = DeliveryMethod.NamedPerson,
            NamedPerson = new NamedPerson(new PersonName("Dr. Grace Osei"), new EmailAddress("records@osei.example"), null),
        },
    };

    /// <summary>Mail must go to another address, and no message may be left.</summary>
    public static RequestDetails SafeContact { get; } = Common with
    {
        Patient = Common.Patient with
        {
            WriteTo = new MailingAddress("PO Box 88", null, "Round Rock", "TX", "78664"),
            MayLeaveMessage = false,
            Email = null,
        },
    };

    /// <summary>A health plan: claims and case management.</summary>
    public static RequestDetails HealthPlan { get; } = Common with
    {
        Patient = Common.Patient with { RecordNumber = "XQH 301 88" },
        Provider = Common.Provider with
        {
            Organization = "Bluebonnet Health Plan",
            Department = "Privacy Office",
            Kind = PlaceKind.HealthPlan,
        },
        Items = Items(new ServiceDates(DateChoice.All), RecordKind.EntireRecord, RecordKind.Claims, RecordKind.Enrollment),
    };

    /// <summary>Somebody in New York only wants to look: nothing to pay, and a day and a place to be agreed.</summary>
    public static RequestDetails LookInNewYork { get; } = Common with
    {
        Provider = Common.Provider with
        {
            Organization = "Hudson Valley Hospital",
            State = "NY",
            Address = new MailingAddress("10 River Street", null, "Albany", "NY", "12207"),
        },
        Items =
        [
            .. Items(_range, RecordKind.VisitNotes),
            new RequestedItem { Kind = RecordKind.ImagingStudies, Dates = _range, Modalities = [Modality.Mammogram] },
        ],
        Delivery = new Delivery { Method = DeliveryMethod.Look },
        AskAboveDollars = null,
    };

    /// <summary>The same in Nevada, where it matters where the records are kept.</summary>
    public static RequestDetails LookInNevada { get; } = LookInNewYork with
    {
        Provider = Common.Provider with
        {
            Organization = "Desert Springs Clinic",
            Kind = PlaceKind.DoctorOrClinic,
            State = "NV",
            Address = new MailingAddress("40 Mesa Road", null, "Reno", "NV", "89501"),
        },
        Delivery = new Delivery { Method = DeliveryMethod.Look, LookCase = RuleCase.KeptInState },
    };

    /// <summary>A look at a place that HIPAA may not reach.</summary>
    public static RequestDetails LookWhereNotCovered { get; } = NotCovered with
    {
        Delivery = new Delivery { Method = DeliveryMethod.Look },
        AskAboveDollars = null,
    };

    public static RequestedItem[] Items(ServiceDates dates, params RecordKind[] kinds)
        => [.. kinds.Select(kind => new RequestedItem { Kind = kind, Dates = dates })];

    private static Provider PerhapsCovered() => Common.Provider with { Coverage = Coverage.NotSure, Kind = PlaceKind.DoctorOrClinic };

    private static RequestedItem Images(ServiceDates dates, params IReadOnlyList<Modality> modalities)
        => new() { Kind = RecordKind.ImagingStudies, Dates = dates, Modalities = modalities };
}
