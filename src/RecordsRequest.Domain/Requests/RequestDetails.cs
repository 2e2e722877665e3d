using System.Text.Json.Serialization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

/// <summary>A person or doctor who is to get an electronic copy.</summary>
/// <param name="Name">Name of the person or office.</param>
/// <param name="Email">Where to send it electronically, if known.</param>
/// <param name="Address">Postal address, if known.</param>
public sealed record NamedPerson(PersonName Name, EmailAddress? Email, MailingAddress? Address);

/// <summary>How the records are to come.</summary>
public sealed record Delivery
{
    /// <summary>First choice.</summary>
    public required DeliveryMethod Method { get; init; }

    /// <summary>Address for <see cref="DeliveryMethod.Email"/>, as first or second choice.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>What is accepted about e-mail; only for <see cref="DeliveryMethod.Email"/>.</summary>
    public EmailPrivacy? EmailPrivacy { get; init; }

    /// <summary>Who gets the copy; only for <see cref="DeliveryMethod.NamedPerson"/>.</summary>
    public NamedPerson? NamedPerson { get; init; }

    /// <summary>Second choice if the first is not readily producible; null means "ask me first".</summary>
    public DeliveryMethod? SecondChoice { get; init; }

    /// <summary>What the time for looking depends on, in the few states where it does; null when it is not known or nothing depends on it.</summary>
    public RuleCase? LookCase { get; init; }

    /// <summary>Whether a copy is asked for, or only a look.</summary>
    [JsonIgnore]
    public RequestKind Kind => Method is DeliveryMethod.Look ? RequestKind.Look : RequestKind.Copy;

    /// <summary>The form of the copy by the first choice; null for pick-up, which may be paper or a disc, and where no copy is wanted.</summary>
    [JsonIgnore]
    public RecordForm? Form => Method switch
    {
        DeliveryMethod.Portal or DeliveryMethod.Email or DeliveryMethod.DiscOrUsb or DeliveryMethod.NamedPerson => RecordForm.Electronic,
        DeliveryMethod.Paper => RecordForm.Paper,
        DeliveryMethod.PickUp or DeliveryMethod.Look => null,
    };
}

/// <summary>A wish, never a last day for the office.</summary>
public sealed record NeededBy(DateOnly On, bool ForAppointment);

/// <summary>A typed signature.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="At">When it was signed.</param>
public sealed record Signature(string Name, DateTimeOffset At);

/// <summary>Everything a request says, complete and fixed when the letter is made.</summary>
public sealed record RequestDetails
{
    /// <summary>The patient.</summary>
    public required Patient Patient { get; init; }

    /// <summary>Who acts for the patient, or null when the patient asks.</summary>
    public Representative? Representative { get; init; }

    /// <summary>The place asked.</summary>
    public required Provider Provider { get; init; }

    /// <summary>What is asked for; at least one.</summary>
    public required IReadOnlyList<RequestedItem> Items { get; init; }

    /// <summary>Sensitive kinds to name.</summary>
    public IReadOnlyList<SensitiveKind> Sensitive { get; init; } = [];

    /// <summary>How the records are to come.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>Whether an export that a computer can read is asked for, if the office's system can make one.</summary>
    public bool ComputerReadable { get; init; }

    public NeededBy? NeededBy { get; init; }

    /// <summary>Ask first above this sum, in US dollars; null means ask in any case.</summary>
    public decimal? AskAboveDollars { get; init; }

    /// <summary>Whether the copy is for a benefits claim or appeal for which the state's law makes it free.</summary>
    public bool ForBenefits { get; init; }

    /// <summary>The language in which the letter asks the office to answer if it can, or null.</summary>
    [JsonPropertyName("ContactInSpanish"), JsonConverter(typeof(ContactLanguageConverter))]
    public LetterLanguage? ContactIn { get; init; }

    /// <summary>Typed signature, or null when the patient must sign on paper.</summary>
    public Signature? Signature { get; init; }

    /// <summary>The day the letter was made, in the patient's time zone.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Whether images themselves are asked for, not only reports about them.</summary>
    [JsonIgnore]
    public bool AsksForImages => Items.Any(item => item.Kind is RecordKind.ImagingStudies);

    /// <summary>Whether the images come electronically beside what comes on paper: a print of an image is of no use to a doctor.</summary>
    [JsonIgnore]
    public bool ImagesComeApart => AsksForImages && Delivery.Method is DeliveryMethod.Paper;

    /// <summary>Whether the letter goes with papers: those that show who may act for the patient, or proof of a benefits claim.</summary>
    public bool EnclosesPapers => Representative is { Authority.HasPapers: true } || StateFreeCopies.ForBenefits(this) is { Proof: not null };

    /// <summary>What it stands on.</summary>
    [JsonIgnore]
    public LegalBasis Basis => LegalBases.Of(Provider.Coverage, Provider.Kind, Delivery.Method);

    /// <summary>Whether a dated deadline can be claimed.</summary>
    [JsonIgnore]
    public bool HasClock => Basis.HasClock;

    /// <summary>The request with a newer address of the office; its state stays.</summary>
    /// <param name="office">The newer address, or null.</param>
    public RequestDetails At(OfficeAddressFacts? office) => office is null ? this : this with
    {
        Provider = Provider with { Department = office.Department, Address = office.Address, Fax = office.Fax, Email = office.Email },
    };

    /// <summary>The parent who made the request, once the patient is of age; the first letter stays what it was.</summary>
    [JsonIgnore]
    public Representative? FirstAskedBy { get; init; }

    /// <summary>Whether patient and parent both sign: at 18, where people come of age later.</summary>
    [JsonIgnore]
    public bool BothSign { get; init; }

    /// <summary>The request as a letter of that day tells it: who came of age meanwhile signs.</summary>
    public RequestDetails On(DateOnly day)
    {
        var age = Patient.BornOn.AgeOn(day);
        return Representative is not { Authority: Authority.Parent } || age < ComingOfAge.Usual ? this
            : age < ComingOfAge.In(Provider.State).Adult ? this with { BothSign = true }
            : this with { Representative = null, FirstAskedBy = Representative, Signature = null };
    }

    /// <summary>Whether the letter no longer fits who signs on that day.</summary>
    public bool IsOutgrownOn(DateOnly day) => (On(day).BothSign, On(day).FirstAskedBy) != (On(MadeOn).BothSign, On(MadeOn).FirstAskedBy);

    [JsonIgnore]
    public WhoAsks WhoAsks => (Representative?.Authority ?? Authority.None) switch
    {
        Authority.None => Signature is null ? WhoAsks.Nobody : WhoAsks.Patient,
        Authority.Guardian or Authority.HealthCarePowerOfAttorney or Authority.Executor => WhoAsks.Papers,
        Authority.Surrogate => WhoAsks.Surrogate,
        Authority.Survivor => WhoAsks.Survivor,
        Authority.Parent => WhoAsks.Parent,
    };

    /// <summary>What state rules look at.</summary>
    [JsonIgnore]
    public Circumstances Circumstances => new(Provider.State, Provider.Kind, Delivery.Form, Delivery.Kind, Delivery.LookCase)
    {
        ToOther = Basis.IsToOther,
        ForBenefits = ForBenefits,
    };
}
