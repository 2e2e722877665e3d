using System.Globalization;
using RecordsRequest.Web.Infrastructure.Languages;
using Address = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Ways through the wizard that people take. The words are those of the current language.</summary>
internal static class SampleAnswers
{
    public const string Patient = "Rosa Elena Martínez";
    public const string Provider = "Lakeside Regional Hospital";

    /// <summary>Makes the screen's words those of this language for the rest of the test.</summary>
    public static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Language.Find(language)!.Culture;

    /// <summary>A patient asks a hospital for what a new doctor needs: the common case.</summary>
    public static IReadOnlyList<AnsweredPage> Common =>
    [
        new("who", new Picked(Words.Requester_Myself)),
        new("name", new Typed(Words.Name_Legal, Patient)),
        new("date-of-birth", new Dated(Words.DateOfBirth_Heading_Yours, "4", "28", "1949")),
        new("address", [.. PostalAddress("12 Elm Street", "Austin", "TX", "78701")]),
        new("contact", new Typed(Words.Contact_Phone, "512-555-0142"), new Typed(Words.Contact_Email, "rosa@example.com")),
        new("safe-contact", new Picked(Words.SafeContact_MessageYes), new Picked(Words.SafeContact_MailHere)),
        new("record-number"),
        new("records-office", new Typed(Words.RecordsOffice_Organization, Provider)),
        new("place", new Picked(Words.PlaceKind_Hospital)),
        new("provider-address", [.. PostalAddress("500 Lake Road", "Austin", "TX", "78702")]),
        new("provider-contact", new Typed(Words.ProviderContact_FaxOptional, "512-555-0177")),
        new("bundle", new Picked(Words.RecordBundle_NewDoctor)),
        new("sensitive"),
        new("dates", new Picked(Words.DateChoice_LastTwoYears)),
        new("other-dates"),
        new("how", new Picked(Words.DeliveryMethod_Portal)),
        new("second-choice", new Picked(Words.SecondChoice_AskMe)),
        new("fees", new Picked(Words.Fees_Always)),
    ];

    private static IEnumerable<Entry> PostalAddress(string line1, string city, string state, string zip) =>
    [
        new Typed(Address.Address_Line1, line1),
        new Typed(Address.Address_City, city),
        new Typed(Address.Address_State, Domain.Contact.UsState.Find(state)!.Name),
        new Typed(Address.Address_Zip, zip),
    ];
}
