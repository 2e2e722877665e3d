using System.Text.RegularExpressions;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.NewRequest;

public enum Requester
{
    Myself,
    MyChild,
    SomeoneElse,
}

public enum RecordBundle
{
    /// <summary>What a new doctor usually needs, with reports about images and never the images. Drafts begun before November 2026 hold it.</summary>
    NewDoctor,

    /// <summary>What a new doctor or a second opinion needs, with the images if there were any.</summary>
    NewDoctorOrSecondOpinion,
    Images,
    VaccinesOnly,

    /// <summary>Everything in the designated record set, images included.</summary>
    Everything,
    Choose,
}

public enum PicturesTaken
{
    Yes,
    No,

    /// <summary>Whatever images there are is asked for.</summary>
    NotSure,
}

public sealed record WhoAnswer(Requester Requester);

public sealed record AuthorityAnswer(Authority Authority);

/// <param name="Relationship">In words of their own, where no <see cref="Relation"/> fits.</param>
public sealed record RepresentativeAnswer(PersonName Name, string? Relationship)
{
    public const int MaxRelationshipLength = 60;

    /// <summary>Null in drafts begun when it was always in words.</summary>
    public Relation? Relation { get; init; }
}

/// <param name="Signer">Whose it is: when somebody else is to sign, it is not used.</param>
public sealed record SignedDrawing(PersonName Signer, DrawnSignature Signature);

public sealed record NoticeAnswer(bool Read);

public sealed record NameAnswer(PersonName Legal, PersonName? Other);

public sealed record BirthAnswer(DateOnly BornOn)
{
    public const int MaxAge = 130;
}

public sealed record DeathAnswer(DateOnly DiedOn);

public sealed record AddressAnswer(MailingAddress Address);

public sealed record ContactAnswer(PhoneNumber? Phone, EmailAddress? Email);

/// <param name="LeaveMessage">Null when there was no phone number to ask about.</param>
public sealed record SafeContactAnswer(bool? LeaveMessage, bool WriteElsewhere)
{
    public bool MayLeaveMessage => LeaveMessage is true;
}

public sealed partial record RecordNumberAnswer(string? Number)
{
    public const int MaxLength = 40;

    /// <summary>No office needs to be told one.</summary>
    public static bool IsLikeSocialSecurity(string? typed) => typed is not null && SocialSecurityPattern.IsMatch(TypedText.ForComparing(typed));

    [GeneratedRegex(@"^[0-9]{3}( ?- ?| )[0-9]{2}( ?- ?| )[0-9]{4}\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SocialSecurityPattern { get; }
}

public sealed record ProviderAnswer(string Organization, string Department)
{
    public const int MaxLength = 100;

    public const string UsualDepartment = "Health Information Management";

    public const string PlanDepartment = "Privacy Office";

    /// <summary>A plan has no records office: who kept the usual words writes to its privacy office (law.md 1.9).</summary>
    public string DepartmentOf(PlaceKind? place) => place is PlaceKind.HealthPlan && Department == UsualDepartment ? PlanDepartment : Department;
}

public sealed record PlaceAnswer(PlaceKind Kind)
{
    /// <summary>Not every doctor is under HIPAA.</summary>
    public bool AsksCoverage => Kind is PlaceKind.DoctorOrClinic or PlaceKind.NotSure;
}

public sealed record CoverageAnswer(Coverage Coverage);

public sealed record ProviderAddressAnswer(string State, MailingAddress? Address);

/// <param name="FillsIn">The office's address is written into the letter by pen, or the letter is handed in.</param>
public sealed record ProviderContactAnswer(PhoneNumber? Phone, PhoneNumber? Fax, EmailAddress? Email, bool FillsIn = false);

public sealed record BundleAnswer(RecordBundle Bundle, bool ComputerReadable = false);

public sealed record PicturesAnswer(PicturesTaken Taken);

public sealed record RecordsAnswer(IReadOnlyList<RecordKind> Kinds, string? SomethingElse)
{
    public const int MaxSomethingElseLength = 300;
}

/// <summary>No modality means any, no part means all.</summary>
public sealed record ImagesAnswer(IReadOnlyList<Modality> Modalities, string? BodyPart, bool OriginalMammograms = false)
{
    public const int MaxBodyPartLength = 100;
}

public sealed record SensitiveAnswer(IReadOnlyList<SensitiveKind> Kinds);

public sealed record DatesAnswer(DateChoice Choice);

public sealed record VisitAnswer(PartialDate On);

public sealed record RangeAnswer(PartialDate First, PartialDate Last);

public sealed record OtherDatesAnswer(IReadOnlyList<RecordKind> Kinds);

public sealed record KindRangesAnswer(IReadOnlyList<KindRange> Ranges);

public sealed record KindRange(RecordKind Kind, PartialDate First, PartialDate Last);

public sealed record DeliveryAnswer(DeliveryMethod Method, NeededBy? By = null);

public sealed record LookCaseAnswer(string State, RuleCase? Case);

public sealed record EmailDeliveryAnswer(EmailAddress Address, EmailPrivacy Privacy);

public sealed record NamedPersonAnswer(NamedPerson Person);

/// <summary>Null means "ask me first".</summary>
public sealed record SecondChoiceAnswer(DeliveryMethod? Method);

/// <param name="BenefitsIn">The state whose law makes a copy for a benefits claim or appeal free, where the person asks for one.</param>
public sealed record FeesAnswer(decimal? AskAboveDollars, string? BenefitsIn = null)
{
    public const decimal MaxDollars = 9999.99m;
}
