using System.Text.RegularExpressions;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>Whose records are wanted.</summary>
public enum Requester
{
    /// <summary>The person asking is the patient.</summary>
    Myself,

    /// <summary>The patient is the asking person's child under 18.</summary>
    MyChild,

    /// <summary>The patient is someone the asking person helps.</summary>
    SomeoneElse,
}

/// <summary>A ready choice of records, offered before the list.</summary>
public enum RecordBundle
{
    /// <summary>What a new doctor usually needs, with reports about images and never the images. Drafts begun before November 2026 hold it.</summary>
    NewDoctor,

    /// <summary>What a new doctor or a second opinion needs, with the images if there were any.</summary>
    NewDoctorOrSecondOpinion,

    /// <summary>The images and the reports about them.</summary>
    Images,

    /// <summary>The vaccines, for a school, a job or a trip.</summary>
    VaccinesOnly,

    /// <summary>Everything in the designated record set, images included.</summary>
    Everything,

    /// <summary>The person picks from the list.</summary>
    Choose,
}

/// <summary>Whether images were taken.</summary>
public enum PicturesTaken
{
    /// <summary>They were: which ones is asked next.</summary>
    Yes,

    /// <summary>None, as far as the person knows.</summary>
    No,

    /// <summary>Whatever images there are is asked for.</summary>
    NotSure,
}

/// <summary>Answer to "Whose records do you want?"</summary>
public sealed record WhoAnswer(Requester Requester);

/// <summary>Answer to "What lets you ask for them?"</summary>
public sealed record AuthorityAnswer(Authority Authority);

/// <summary>The helper's own name and relationship, in words.</summary>
public sealed record RepresentativeAnswer(PersonName Name, string Relationship)
{
    /// <summary>Longest relationship, in grapheme clusters.</summary>
    public const int MaxRelationshipLength = 60;
}

/// <summary>A page that explains something was read. It has no other answer.</summary>
public sealed record NoticeAnswer(bool Read);

/// <summary>The patient's legal name and other names the office may know.</summary>
public sealed record NameAnswer(PersonName Legal, PersonName? Other);

/// <summary>The patient's date of birth.</summary>
public sealed record BirthAnswer(DateOnly BornOn)
{
    /// <summary>More years than any living person has.</summary>
    public const int MaxAge = 130;
}

/// <summary>The day a patient died, where someone asks for their records.</summary>
public sealed record DeathAnswer(DateOnly DiedOn);

/// <summary>A postal address.</summary>
public sealed record AddressAnswer(MailingAddress Address);

/// <summary>How the office can reach the person who asks. At least one is given.</summary>
public sealed record ContactAnswer(PhoneNumber? Phone, EmailAddress? Email);

/// <summary>What is safe.</summary>
/// <param name="LeaveMessage">Whether a message may be left; null when there was no phone number to ask about.</param>
/// <param name="WriteElsewhere">Whether mail must not go to the address already given.</param>
public sealed record SafeContactAnswer(bool? LeaveMessage, bool WriteElsewhere)
{
    /// <summary>Whether a message may be left. Not asked is no.</summary>
    public bool MayLeaveMessage => LeaveMessage is true;
}

/// <summary>The patient's medical record number, or null when not known.</summary>
public sealed partial record RecordNumberAnswer(string? Number)
{
    /// <summary>Longest number, in grapheme clusters.</summary>
    public const int MaxLength = 40;

    /// <summary>Whether the text is written like a Social Security number, which no office needs to be told.</summary>
    public static bool IsLikeSocialSecurity(string? typed) => typed is not null && SocialSecurityPattern.IsMatch(typed.Trim());

    [GeneratedRegex(@"^[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SocialSecurityPattern { get; }
}

/// <summary>The place that has the records.</summary>
public sealed record ProviderAnswer(string Organization, string Department)
{
    /// <summary>Longest name of a place or a department, in grapheme clusters.</summary>
    public const int MaxLength = 100;

    /// <summary>The department most offices use, in the words of the field.</summary>
    public const string UsualDepartment = "Health Information Management";
}

/// <summary>What kind of place it is.</summary>
public sealed record PlaceAnswer(PlaceKind Kind);

/// <summary>Whether the place is under HIPAA, as far as the person can tell. Asked only where the kind of place leaves doubt.</summary>
public sealed record CoverageAnswer(Coverage Coverage);

/// <summary>Where the place is. The state decides which state rules may apply; the postal address may be unknown.</summary>
public sealed record ProviderAddressAnswer(string State, MailingAddress? Address);

/// <summary>How to reach the records office besides mail.</summary>
public sealed record ProviderContactAnswer(PhoneNumber? Phone, PhoneNumber? Fax, EmailAddress? Email);

/// <summary>The ready choice, or the wish to pick from the list.</summary>
/// <param name="Bundle">What was chosen.</param>
/// <param name="ComputerReadable">Whether an export that a computer can read is wanted beside everything.</param>
public sealed record BundleAnswer(RecordBundle Bundle, bool ComputerReadable = false);

/// <summary>Answer to "Were there X-rays, MRI, CT or ultrasound?"</summary>
public sealed record PicturesAnswer(PicturesTaken Taken);

/// <summary>Kinds of record picked from the list, in the order of the list.</summary>
public sealed record RecordsAnswer(IReadOnlyList<RecordKind> Kinds, string? SomethingElse)
{
    /// <summary>Longest "something else", in grapheme clusters.</summary>
    public const int MaxSomethingElseLength = 300;
}

/// <summary>Which images, and of what part of the body. No modality means any, no part means all.</summary>
public sealed record ImagesAnswer(IReadOnlyList<Modality> Modalities, string? BodyPart, bool OriginalMammograms = false)
{
    /// <summary>Longest body part, in grapheme clusters.</summary>
    public const int MaxBodyPartLength = 100;
}

/// <summary>Sensitive kinds the person wants named in the letter. Often none.</summary>
public sealed record SensitiveAnswer(IReadOnlyList<SensitiveKind> Kinds);

/// <summary>Which dates, for all kinds of record together.</summary>
public sealed record DatesAnswer(DateChoice Choice);

/// <summary>The day or month of one visit.</summary>
public sealed record VisitAnswer(PartialDate On);

/// <summary>First and last date of the records wanted.</summary>
public sealed record RangeAnswer(PartialDate First, PartialDate Last);

/// <summary>Kinds of record that need other dates than the rest. Often none.</summary>
public sealed record OtherDatesAnswer(IReadOnlyList<RecordKind> Kinds);

/// <summary>The other dates, one range for each kind that needs one.</summary>
public sealed record KindRangesAnswer(IReadOnlyList<KindRange> Ranges);

/// <summary>The dates wanted for one kind of record.</summary>
public sealed record KindRange(RecordKind Kind, PartialDate First, PartialDate Last);

/// <summary>How the person wants to get the records.</summary>
public sealed record DeliveryAnswer(DeliveryMethod Method);

/// <summary>What the time for looking depends on in the state of the place.</summary>
/// <param name="State">Two-letter code of the state that was asked about.</param>
/// <param name="Case">What holds, or null when the person does not know.</param>
public sealed record LookCaseAnswer(string State, RuleCase? Case);

/// <summary>Where to e-mail the records, and whether plain e-mail is accepted after the risk was explained.</summary>
public sealed record EmailDeliveryAnswer(EmailAddress Address, EmailPrivacy Privacy);

/// <summary>The person or doctor who is to get an electronic copy.</summary>
public sealed record NamedPersonAnswer(NamedPerson Person);

/// <summary>What to do if the first way is not readily producible; null means "ask me first".</summary>
public sealed record SecondChoiceAnswer(DeliveryMethod? Method);

/// <summary>The sum above which the office must ask first, in US dollars; null means "tell me the fee first, whatever it is".</summary>
public sealed record FeesAnswer(decimal? AskAboveDollars)
{
    /// <summary>Largest sum that can be given, in US dollars.</summary>
    public const decimal MaxDollars = 9999.99m;
}
