using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Tests.Harness;
using Address = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>What the people of docs/journeys.md answer: as little as they can.</summary>
internal static class WalkAnswers
{
    public static IReadOnlyList<AnsweredPage> Mri =>
    [
        new("who", new Picked(Words.Requester_Myself)),
        .. ReachedByPhone(SampleAnswers.Patient, "1949"),
        new("records-office", new Typed(Words.RecordsOffice_Organization, SampleAnswers.Provider), new Picked(Words.PlaceKind_Hospital)),
        NoAddressIn("TX"),
        new("bundle", new Picked(Words.RecordBundle_NewDoctorOrSecondOpinion)),
        new("pictures", new Picked(Words.PicturesTaken_Yes)),
        new("images", new Picked(Words.Modality_Mri)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_OneVisit), new Dated(Words.Visit_Heading, "2", "", "2026")),
        new("other-dates"),
        By(Words.DeliveryMethod_DiscOrUsb),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    public static IReadOnlyList<AnsweredPage> FatherSigns =>
    [
        new("who", new Picked(Words.Requester_SomeoneElse)),
        new("legal-authority", new Picked(Words.Authority_None)),
        new("patient-signs"),
        .. ReachedByPhone(SampleAnswers.Patient, "1949"),
        new("records-office", new Typed(Words.RecordsOffice_Organization, SampleAnswers.Provider), new Picked(Words.PlaceKind_Hospital)),
        NoAddressIn("TX"),
        new("bundle", new Picked(Words.RecordBundle_Everything)),
        new("images", new Picked(Words.Images_Any)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_All)),
        new("other-dates"),
        By(Words.DeliveryMethod_Paper),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    /// <summary>A child's vaccines, from a clinic in a state without a time of its own.</summary>
    public static IReadOnlyList<AnsweredPage> Vaccines =>
    [
        new("who", new Picked(Words.Requester_MyChild)),
        new("about-you", new Typed(Words.AboutYou_Name, SampleAnswers.Parent), new Picked(Words.Relation_Mother)),
        .. ReachedByPhone(SampleAnswers.Patient, "2021"),
        new("records-office", new Typed(Words.RecordsOffice_Organization, "Old Mill Clinic"), new Picked(Words.PlaceKind_DoctorOrClinic),
            new Picked(Words.Coverage_Yes)),
        NoAddressIn("OK"),
        new("bundle", new Picked(Words.RecordBundle_VaccinesOnly)),
        By(Words.DeliveryMethod_Paper),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    /// <summary>Whatever the next patron of a library came for.</summary>
    public static IReadOnlyList<AnsweredPage> AllByPortal =>
    [
        new("who", new Picked(Words.Requester_Myself)),
        .. ReachedByPhone(SampleAnswers.Patient, "1949"),
        new("records-office", new Typed(Words.RecordsOffice_Organization, SampleAnswers.Provider), new Picked(Words.PlaceKind_Hospital)),
        NoAddressIn("TX"),
        new("bundle", new Picked(Words.RecordBundle_NewDoctorOrSecondOpinion)),
        new("pictures", new Picked(Words.PicturesTaken_No)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_All)),
        new("other-dates"),
        By(Words.DeliveryMethod_Portal),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    private static AnsweredPage NoAddressIn(string state) => new("provider-address",
        new Typed(Address.Address_State, UsState.NameOf(state)));

    private static AnsweredPage By(string way) => new("how", new Picked(way), new Typed(Words.SecondChoice_Heading, Words.SecondChoice_AskMe));

    private static IEnumerable<AnsweredPage> ReachedByPhone(string patient, string born) =>
    [
        new("name", new Typed(Words.Name_Legal, patient), SampleAnswers.BornOn("4", "28", born)),
        new("address", new Typed(Address.Address_Line1, "12 Elm Street"), new Typed(Address.Address_City, "Austin"),
            new Typed(Address.Address_State, UsState.NameOf("TX")), new Typed(Address.Address_Zip, "78701"),
            new Typed(Words.ProviderContact_Phone, "512-555-0142"), new Picked(Words.SafeContact_MessageNo), new Picked(Words.SafeContact_MailHere)),
    ];
}
