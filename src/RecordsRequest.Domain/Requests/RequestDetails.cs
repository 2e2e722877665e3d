using System.Text.Json.Serialization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

public sealed record NamedPerson(PersonName Name, EmailAddress? Email, MailingAddress? Address);

public sealed record Delivery
{
    public required DeliveryMethod Method { get; init; }

    public EmailAddress? Email { get; init; }

    public EmailPrivacy? EmailPrivacy { get; init; }

    public NamedPerson? NamedPerson { get; init; }

    public DeliveryMethod? SecondChoice { get; init; }

    /// <summary>Null where the time depends on nothing, or nobody knows.</summary>
    public RuleCase? LookCase { get; init; }

    [JsonIgnore]
    public RequestKind Kind => Method is DeliveryMethod.Look ? RequestKind.Look : RequestKind.Copy;

    public bool Chose(DeliveryMethod method) => Method == method || SecondChoice == method;

    /// <summary>By the first choice; null for pick-up, which may be paper or a disc, and where no copy is wanted.</summary>
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

public sealed record Signature(string Name, DateTimeOffset At)
{
    public DrawnSignature? Drawn { get; init; }
}

/// <summary>Complete, and fixed when the letter is made.</summary>
public sealed record RequestDetails
{
    public required Patient Patient { get; init; }

    public Representative? Representative { get; init; }

    public required Provider Provider { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<RequestedItem> Items { get; init; }

    public IReadOnlyList<SensitiveKind> Sensitive { get; init; } = [];

    public required Delivery Delivery { get; init; }

    /// <summary>An export, if the office's system can make one.</summary>
    public bool ComputerReadable { get; init; }

    public NeededBy? NeededBy { get; init; }

    /// <summary>In US dollars; null means ask in any case.</summary>
    public decimal? AskAboveDollars { get; init; }

    public bool ForBenefits { get; init; }

    /// <summary>In which the letter asks the office to answer, if it can.</summary>
    [JsonPropertyName("ContactInSpanish"), JsonConverter(typeof(ContactLanguageConverter))]
    public LetterLanguage? ContactIn { get; init; }

    public Signature? Signature { get; init; }

    /// <summary>In the patient's time zone.</summary>
    public required DateOnly MadeOn { get; init; }

    [JsonIgnore]
    public bool AsksForImages => Items.Any(item => item.Kind is RecordKind.ImagingStudies);

    /// <summary>A print of an image is of no use to a doctor.</summary>
    [JsonIgnore]
    public bool ImagesComeApart => AsksForImages && Delivery.Method is DeliveryMethod.Paper;

    public bool EnclosesPapers => Representative is { Authority.HasPapers: true } || StateFreeCopies.ForBenefits(this) is { Proof: not null };

    [JsonIgnore]
    public LegalBasis Basis => LegalBases.Of(Provider.Coverage, Provider.Kind, Delivery.Method);

    [JsonIgnore]
    public bool HasClock => Basis.HasClock;

    /// <summary>With the office's newer address; its state stays.</summary>
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

    [JsonIgnore]
    public Circumstances Circumstances => new(Provider.State, Provider.Kind, Delivery.Form, Delivery.Kind, Delivery.LookCase)
    {
        ToOther = Basis.IsToOther,
        ForBenefits = ForBenefits,
    };
}
