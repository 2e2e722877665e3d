using System.Text.Json.Serialization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Requests;

/// <summary>A letter was made.</summary>
/// <param name="On">The day printed on it.</param>
/// <param name="LetterId">Row of the letter.</param>
/// <param name="Letter">What it is for.</param>
public sealed record LetterMadeFacts(DateOnly On, Guid LetterId, LetterKind Letter) : DayFacts(On);

/// <summary>The request was sent. For what is sent later see <see cref="LetterSentFacts"/>.</summary>
/// <param name="On">Day of sending.</param>
/// <param name="Method">How.</param>
/// <param name="TrackingNumber">Certified-mail number, or null.</param>
/// <param name="Proof">What the person holds as proof, in their words, or null.</param>
public sealed record SentFacts(DateOnly On, SendMethod Method, string? TrackingNumber, string? Proof) : DayFacts(On)
{
    /// <summary>Longest certified-mail number, in grapheme clusters; the Postal Service prints 20 to 22 digits, in groups.</summary>
    public const int MaxTrackingNumberLength = 40;

    /// <summary>Days a letter in the mail usually takes. Our own guess, no rule.</summary>
    public const int MailDays = 5;

    /// <summary>A guess at the day of receipt, to be shown as a guess; no clock ever runs from it.</summary>
    [JsonIgnore]
    public DateOnly LikelyReceivedOn => Method is SendMethod.Mail or SendMethod.CertifiedMail ? On.AddDays(MailDays) : On;
}

/// <summary>A later letter was sent. It starts no clock.</summary>
/// <param name="On">Day of sending.</param>
/// <param name="LetterId">Row of the letter.</param>
/// <param name="Letter">What it is for.</param>
/// <param name="Method">How.</param>
/// <param name="TrackingNumber">Certified-mail number, or null.</param>
/// <param name="Proof">What the person holds as proof, in their words, or null.</param>
public sealed record LetterSentFacts(DateOnly On, Guid LetterId, LetterKind Letter, SendMethod Method, string? TrackingNumber, string? Proof) : DayFacts(On);

/// <summary>The letter came back.</summary>
/// <param name="On">Day it came back.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ReturnedFacts(DateOnly On, string? Note) : DayFacts(On);

/// <summary>A better address of the office was found; letters written from then on go there. The letter as first made keeps its own.</summary>
/// <param name="On">Day it was found.</param>
/// <param name="Department">Department to write to.</param>
/// <param name="Address">Postal address, or null when only fax or e-mail is known.</param>
/// <param name="Fax">Fax, or null.</param>
/// <param name="Email">E-mail, or null.</param>
public sealed record OfficeAddressFacts(DateOnly On, string Department, MailingAddress? Address, PhoneNumber? Fax, EmailAddress? Email) : DayFacts(On);
