using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

internal static partial class SampleRequests
{
    /// <summary>Every field as long as it may be, every record and sensitive kind.</summary>
    public static RequestDetails Longest => Represented with
    {
        Patient = Common.Patient with
        {
            Name = new PersonName(Words("María Guadalupe Ñuñez Wójcik-Nguyễn", PersonName.MaxLength)),
            OtherNames = new PersonName(new string('W', PersonName.MaxLength)),
            Address = new MailingAddress(
                Words("12345 North Whispering Willow Terrace", 60), Words("Building W, Wing M, Apartment", 60),
                Words("Winchester-on-the-Severn", 60), "MD", "21401-1234"),
            Email = new EmailAddress(new string('m', 64) + "@" + string.Join('.', Enumerable.Repeat(new string('w', 45), 4)) + ".com"),
            RecordNumber = new string('0', 40),
        },
        Representative = new Representative(
            new PersonName(Words("Maximiliana Wilhelmina Mwangi", PersonName.MaxLength)), Words("granddaughter and former ward", 60),
            Authority.Guardian),
        Provider = Common.Provider with
        {
            Organization = Words("Mid-Western Commonwealth Memorial Medical Center", 100),
            Department = Words("Health Information Management", 100),
            Address = new MailingAddress(
                Words("98765 West Commonwealth Memorial", 60), Words("Medical Tower Two, Mezzanine", 60), Words("Wilmington Manor", 60), "DE",
                "19720-1234"),
            Email = new EmailAddress(new string('w', 64) + "@" + string.Join('.', Enumerable.Repeat(new string('m', 45), 4)) + ".com"),
        },
        Items = [.. Enum.GetValues<RecordKind>().Select(LongestItem)],
        Sensitive = Enum.GetValues<SensitiveKind>(),
        Delivery = new Delivery
        {
            Method = DeliveryMethod.Email,
            Email = new EmailAddress(new string('m', 64) + "@" + string.Join('.', Enumerable.Repeat(new string('w', 45), 4)) + ".com"),
            EmailPrivacy = EmailPrivacy.PlainAccepted,
            SecondChoice = DeliveryMethod.DiscOrUsb,
        },
        ContactIn = LetterLanguage.Spanish,
        Signature = new Signature(
            Words("Maximiliana Wilhelmina Mwangi", PersonName.MaxLength), new DateTimeOffset(2026, 11, 22, 19, 5, 0, TimeSpan.FromHours(-6))),
    };

    private static RequestedItem LongestItem(RecordKind kind, int at) => new()
    {
        Kind = kind,
        Dates = new ServiceDates(DateChoice.Range, new PartialDate(2000 + at, 9, at + 1), new PartialDate(2001 + at, 9)),
        Modalities = kind is RecordKind.ImagingStudies ? Enum.GetValues<Modality>() : [],
        BodyPart = kind is RecordKind.ImagingStudies ? Words("neck, shoulders", 100) : null,
        OriginalMammograms = kind is RecordKind.ImagingStudies,
        InWords = kind is RecordKind.SomethingElse ? Words("https://example.com/a-very-long-address", 300) : null,
    };

    private static string Words(string words, int length)
        => string.Concat(Enumerable.Repeat(words + " ", (length / words.Length) + 1))[..length].Trim();
}
