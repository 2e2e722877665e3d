using System.Globalization;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Infrastructure.Languages;
using Address = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Ways through the wizard that people take. The words are those of the current language.</summary>
internal static class SampleAnswers
{
    public const string Patient = "Rosa Elena Martínez";
    public const string Parent = "Carmen Martínez";
    public const string Provider = "Lakeside Regional Hospital";

    /// <summary>Makes the screen's words those of this language for the rest of the test.</summary>
    public static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Language.Find(language)!.Culture;

    /// <summary>A patient asks a hospital for what a new doctor needs: the common case.</summary>
    public static IReadOnlyList<AnsweredPage> Common =>
    [
        new("who", new Picked(Words.Requester_Myself)),
        new("name", new Typed(Words.Name_Legal, Patient), BornOn("4", "28", "1949")),
        new("address", [.. PostalAddress("12 Elm Street", "Austin", "TX", "78701"), new Typed(Words.ProviderContact_Phone, "512-555-0142"),
            new Picked(Words.SafeContact_MessageYes), new Typed(Kinds.NewAddress_Email, "rosa@example.com"), new Picked(Words.SafeContact_MailHere)]),
        new("records-office", new Typed(Words.RecordsOffice_Organization, Provider), new Picked(Words.PlaceKind_Hospital)),
        OfficeIn("TX"),
        new("bundle", new Picked(Words.RecordBundle_NewDoctorOrSecondOpinion)),
        new("pictures", new Picked(Words.PicturesTaken_No)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_LastTwoYears)),
        new("other-dates"),
        new("how", new Picked(Words.DeliveryMethod_Portal), new Typed(Words.SecondChoice_Heading, Words.SecondChoice_AskMe)),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    /// <summary>A parent, safe at another address only, asks a clinic that is perhaps outside HIPAA for a teenager's images and results.</summary>
    public static IReadOnlyList<AnsweredPage> ParentOfTeen =>
    [
        new("who", new Picked(Words.Requester_MyChild)),
        new("about-you", new Typed(Words.AboutYou_Name, Parent), new Picked(Words.Relation_Mother)),
        new("name", new Typed(Words.Name_Legal, Patient), new Typed(Words.Name_Other, "Rosie Martínez"), BornOn("4", "28", "2012")),
        new("teen-care"),
        new("address", [.. PostalAddress("12 Elm Street", "Austin", "TX", "78701"),
            new Typed(Kinds.NewAddress_Email, "carmen@example.com"), new Picked(Words.SafeContact_MailElsewhere)]),
        new("write-to", [.. PostalAddress("90 Oak Lane", "Round Rock", "TX", "78664")]),
        new("records-office", new Typed(Words.RecordsOffice_Organization, "Old Mill Clinic"), new Picked(Words.PlaceKind_DoctorOrClinic),
            new Picked(Words.Coverage_NotSure), new Typed(Words.RecordNumber_Heading, "A-10442")),
        new("not-covered"),
        new("provider-address", new Typed(Address.Address_State, Domain.Contact.UsState.NameOf("TX")),
            new Typed(Kinds.NewAddress_Fax, "512-555-0177")),
        new("bundle", new Picked(Words.RecordBundle_Choose)),
        new("records", new Picked(Kinds.RecordKind_LabResults), new Picked(Kinds.RecordKind_ImagingStudies)),
        new("images", new Picked(Words.Modality_Mri), new Typed(Words.Images_BodyPart, "left knee")),
        new("sensitive", new Picked(Words.SensitiveKind_MentalHealth)),
        new("dates", new Picked(Words.DateChoice_Range), new Dated(Words.Range_First, "1", "", "2024"),
            new Dated(Words.Range_Last, "12", "31", "2025")),
        new("other-dates", new Picked(Kinds.RecordKind_LabResults)),
        new("kind-dates", new Dated(Phrases.FirstDateOf(RecordKind.LabResults), "6", "1", "2025"),
            new Dated(Phrases.LastDateOf(RecordKind.LabResults), "6", "30", "2025")),
        new("how", new Picked(Words.DeliveryMethod_Email), new Typed(Words.SecondChoice_Heading, Words.DeliveryMethod_Paper)),
        new("email", new Typed(Words.Contact_Email, "carmen@example.com"), new Picked(Words.EmailPrivacy_PlainAccepted)),
        new("fees", new Picked(Words.Fees_Above), new Typed(Words.Fees_Amount, "25")),
    ];

    /// <summary>As far as the questions that only family of somebody who died is asked.</summary>
    public static IReadOnlyList<AnsweredPage> Survivor =>
    [
        new("who", new Picked(Words.Requester_SomeoneElse)),
        new("legal-authority", new Picked(Words.Authority_Survivor)),
        new("about-you", new Typed(Words.AboutYou_Name, Parent), new Picked(Words.Relation_Wife)),
        new("name", new Typed(Words.Name_Legal, Patient), BornOn("4", "28", "1949")),
        new("date-of-death", new Dated(Words.DateOfDeath_Heading, "1", "15", "2026")),
    ];

    /// <summary>Someone without legal papers helps a patient, who will sign, to send one visit's records to another doctor.</summary>
    public static IReadOnlyList<AnsweredPage> FriendWhoHelps =>
    [
        new("who", new Picked(Words.Requester_SomeoneElse)),
        new("legal-authority", new Picked(Words.Authority_None)),
        new("patient-signs"),
        new("name", new Typed(Words.Name_Legal, Patient), BornOn("4", "28", "1949")),
        new("address", [.. PostalAddress("12 Elm Street", "Austin", "TX", "78701"), new Typed(Words.ProviderContact_Phone, "512-555-0142"),
            new Picked(Words.SafeContact_MessageNo), new Picked(Words.SafeContact_MailHere)]),
        new("records-office", new Typed(Words.RecordsOffice_Organization, Provider), new Picked(Words.PlaceKind_Hospital)),
        new("provider-address", [.. PostalAddress("500 Lake Road", "Austin", "TX", "78702")]),
        new("bundle", new Picked(Words.RecordBundle_Images)),
        new("images", new Picked(Words.Images_Any)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_OneVisit), new Dated(Words.Visit_Heading, "2", "", "2026")),
        new("other-dates"),
        new("how", new Picked(Words.DeliveryMethod_NamedPerson)),
        new("send-to", new Typed(Words.SendTo_Name, "Dr. Lee"), new Typed(Words.SendTo_Email, "office@example.com")),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    /// <summary>A patient who only wants to look, at a hospital in Nevada.</summary>
    public static IReadOnlyList<AnsweredPage> OnlyLooks =>
    [
        .. Common.TakeWhile(page => page.Slug != "provider-address"),
        new("provider-address", [.. PostalAddress("40 Mesa Road", "Reno", "NV", "89501"), new Typed(Kinds.NewAddress_Fax, "512-555-0177")]),
        .. Common.SkipWhile(page => page.Slug != "bundle").TakeWhile(page => page.Slug != "how"),
        new("how", new Picked(Words.DeliveryMethod_Look)),
        new("looking"),
        new("look-case", new Picked(Words.RuleCase_KeptInState)),
    ];

    /// <summary>Where the records office is, and its fax.</summary>
    public static AnsweredPage OfficeIn(string state)
        => new("provider-address", [.. PostalAddress("500 Lake Road", "Austin", state, "78702"), new Typed(Kinds.NewAddress_Fax, "512-555-0177")]);

    public static Entry BornOn(string month, string day, string year) => new Dated(Domain.Prose.Wording.Fact_Born, month, day, year);

    private static IEnumerable<Entry> PostalAddress(string line1, string city, string state, string zip) =>
    [
        new Typed(Address.Address_Line1, line1),
        new Typed(Address.Address_City, city),
        new Typed(Address.Address_State, Domain.Contact.UsState.NameOf(state)),
        new Typed(Address.Address_Zip, zip),
    ];
}
