// Long because it is one list of all answers, and what follows from them together.
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>All answers given so far. An answer that is off the route is kept but not used.</summary>
public sealed record RequestDraft
{
    private const int MostYearsAhead = 2;

    // Offices that send "everything" often leave the images out, so these are always named beside it.
    private static readonly IReadOnlyList<RecordKind> Everything = [RecordKind.EntireRecord, RecordKind.ImagingStudies];

    private static readonly IReadOnlyList<RecordKind> NewDoctor =
    [
        RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports,
        RecordKind.Medicines, RecordKind.AllergiesAndProblems, RecordKind.Immunizations,
    ];

    /// <summary>The patient's local day on which the answers are looked at: ages and "in the future" are worked out on it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What was typed on a question and saved for later before it became an answer, by slug.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the patient's answers were carried over from an earlier request and not yet confirmed as theirs.</summary>
    public bool CarriedOver { get; init; }

    /// <summary>Whether it began as a copy of answers that were checked once: only what is open is asked, and then comes the check.</summary>
    public bool IsCopy { get; init; }

    public WhoAnswer? Who { get; init; }
    public AuthorityAnswer? Authority { get; init; }
    public NoticeAnswer? PatientSigns { get; init; }
    public RepresentativeAnswer? Representative { get; init; }
    public NameAnswer? Name { get; init; }
    public BirthAnswer? Birth { get; init; }
    public DeathAnswer? Death { get; init; }
    public NoticeAnswer? TeenCare { get; init; }
    public AddressAnswer? Address { get; init; }
    public ContactAnswer? Contact { get; init; }
    public SafeContactAnswer? SafeContact { get; init; }
    public AddressAnswer? WriteTo { get; init; }
    public RecordNumberAnswer? RecordNumber { get; init; }
    public ProviderAnswer? Provider { get; init; }
    public PlaceAnswer? Place { get; init; }
    public CoverageAnswer? CoverageGiven { get; init; }
    public NoticeAnswer? NotCovered { get; init; }
    public ProviderAddressAnswer? ProviderAddress { get; init; }
    public ProviderContactAnswer? ProviderContact { get; init; }
    public BundleAnswer? Bundle { get; init; }
    public PicturesAnswer? Pictures { get; init; }
    public RecordsAnswer? Records { get; init; }
    public ImagesAnswer? Images { get; init; }
    public SensitiveAnswer? Sensitive { get; init; }
    public DatesAnswer? Dates { get; init; }
    public VisitAnswer? Visit { get; init; }
    public RangeAnswer? Range { get; init; }
    public OtherDatesAnswer? OtherDates { get; init; }
    public KindRangesAnswer? KindRanges { get; init; }
    public DeliveryAnswer? Delivery { get; init; }
    public NoticeAnswer? Looking { get; init; }
    public LookCaseAnswer? LookCase { get; init; }
    public EmailDeliveryAnswer? EmailDelivery { get; init; }
    public NamedPersonAnswer? NamedPerson { get; init; }
    public SecondChoiceAnswer? SecondChoice { get; init; }
    public FeesAnswer? Fees { get; init; }

    /// <summary>The patient's age in whole years on <see cref="AsOf"/>, or null before the date of birth is known.</summary>
    public int? PatientAge => Birth?.BornOn.AgeOn(AsOf);

    /// <summary>Whether a patient can be born that day: not in the future, and not too long ago to be alive unless an estate asks.</summary>
    public bool MayBeBorn(DateOnly on)
        => on <= AsOf && (on > AsOf.AddYears(-BirthAnswer.MaxAge) || AsksDeath);

    /// <summary>Whether the patient has died, by what lets the person ask.</summary>
    public bool AsksDeath => ActsAs is { IsAfterDeath: true };

    /// <summary>Whether a patient can have died that day: not before the birth, and not in the future.</summary>
    public bool MayHaveDied(DateOnly on) => on <= AsOf && !(on < Birth?.BornOn);

    /// <summary>Whether the patient answers for themselves.</summary>
    public bool PatientAsks => Who?.Requester is Requester.Myself;

    /// <summary>Being the parent is not enough once the patient is of age (45 CFR 164.502(g)(3)).</summary>
    public bool MayActAs(Authority authority) => authority is not Vocabulary.Authority.Parent || PatientAge is not { } age || age < AdultAge;

    /// <summary>When people come of age where the office is; while that is not known, the latest such age.</summary>
    private int AdultAge => ProviderAddress is { State: var state } ? ComingOfAge.In(state).Adult : ComingOfAge.Latest;

    /// <summary>Whether someone acts for the patient. A "child" of 18 or more is someone who is helped (45 CFR 164.502(g)).</summary>
    public bool AsksAuthority => Who?.Requester is Requester.SomeoneElse
        || (Who?.Requester is Requester.MyChild && PatientAge >= ComingOfAge.Usual);

    /// <summary>What lets the person act, or null when the patient asks.</summary>
    public Authority? ActsAs => Who?.Requester switch
    {
        Requester.MyChild when !AsksAuthority => Vocabulary.Authority.Parent,
        Requester.MyChild or Requester.SomeoneElse => Authority?.Authority,
        Requester.Myself or null => null,
    };

    /// <summary>Whether someone other than the patient signs, with authority to do so.</summary>
    public bool IsRepresented => ActsAs is { } authority && authority is not Vocabulary.Authority.None;

    /// <summary>Whether the person who answers also signs, and so is the one to reach. A helper without authority cannot.</summary>
    public bool MaySign => PatientAsks || IsRepresented;

    /// <summary>Whether the place is a covered entity (45 CFR 160.103). Only some kinds of place leave doubt.</summary>
    public Coverage Coverage => AsksCoverage ? CoverageGiven?.Coverage ?? Coverage.NotSure : Coverage.Yes;

    /// <summary>Whether the kind of place leaves doubt about HIPAA.</summary>
    public bool AsksCoverage => Place?.Kind is PlaceKind.DoctorOrClinic or PlaceKind.NotSure;

    /// <summary>The kinds of record asked for, in the order of the list.</summary>
    public IReadOnlyList<RecordKind> Kinds => Bundle?.Bundle switch
    {
        RecordBundle.NewDoctor => NewDoctor,
        RecordBundle.NewDoctorOrSecondOpinion => Pictures?.Taken switch
        {
            PicturesTaken.Yes or PicturesTaken.NotSure => [.. NewDoctor.Append(RecordKind.ImagingStudies).Order()],
            PicturesTaken.No or null => NewDoctor,
        },
        RecordBundle.VaccinesOnly => [RecordKind.Immunizations],
        RecordBundle.Images => [RecordKind.ImagingReports, RecordKind.ImagingStudies],
        RecordBundle.Everything => Everything,
        RecordBundle.Choose => Records?.Kinds switch
        {
            null => [],
            var kinds when kinds.Contains(RecordKind.EntireRecord) => Everything,
            var kinds => kinds,
        },
        null => [],
    };

    /// <summary>Whether the person is asked which images they mean.</summary>
    public bool AsksForWhichImages => Kinds.Contains(RecordKind.ImagingStudies)
        && this is not { Bundle.Bundle: RecordBundle.NewDoctorOrSecondOpinion, Pictures.Taken: PicturesTaken.NotSure };

    /// <summary>Whether originals can be asked for: the rule on mammograms (MQSA) does not reach the VA.</summary>
    public bool MayAskForOriginals => Place?.Kind is not PlaceKind.VaOrMilitary;

    /// <summary>Whether the original mammograms are asked for instead of a copy.</summary>
    public bool AsksForOriginals => MayAskForOriginals && AsksForWhichImages
        && Images is { OriginalMammograms: true } images && images.Modalities.Contains(Modality.Mammogram);

    /// <summary>Whether anything is asked for that can hold what is private in a special way.</summary>
    public bool MayHoldPrivateKinds => Kinds.Any(kind => kind is not RecordKind.Immunizations);

    /// <summary>Whether a date of care has come by the day the draft was begun; a month counts from its first day.</summary>
    public bool HasBegun(PartialDate date) => date.Earliest <= AsOf;

    /// <summary>Whether anything is asked for whose dates are those of the request.</summary>
    public bool AsksDates => !Kinds.All(kind => kind.IsStanding);

    /// <summary>Whether a kind can need other dates than the rest. A single kind has the dates of the request.</summary>
    public bool AsksOtherDates => Kinds.Count > 1 || !AsksDates;

    /// <summary>Kinds with dates of their own that are still asked for.</summary>
    public IReadOnlyList<RecordKind> KindsWithOtherDates => AsksOtherDates ? [.. (OtherDates?.Kinds ?? []).Where(Kinds.Contains)] : [];

    /// <summary>Whether records can be needed by that day: not in the past, and not too far ahead.</summary>
    public bool MayBeNeededBy(DateOnly on) => on >= AsOf && on <= AsOf.AddYears(MostYearsAhead);

    /// <summary>Kinds asked for from all dates, whatever the dates of the request: a vaccine of ten years ago still protects.</summary>
    public IReadOnlyList<RecordKind> KindsOfAllDates => [.. Kinds.Where(kind => kind.IsStanding).Except(KindsWithOtherDates)];

    /// <summary>Whether the copy goes to someone else, so that only electronic copies can be asked for (Ciox v. Azar).</summary>
    public bool GoesToNamedPerson => Delivery?.Method is DeliveryMethod.NamedPerson;

    /// <summary>Whether no copy is wanted: the person looks at the records in the office.</summary>
    public bool OnlyLooks => Delivery?.Method is DeliveryMethod.Look;

    /// <summary>What the time for looking can depend on where the place is; empty unless the person wants to look there under HIPAA.</summary>
    public IReadOnlyList<RuleCase> LookCases => OnlyLooks && Basis is LegalBasis.AccessRight && Place is { } place && ProviderAddress is { } address
        ? StateRules.CasesOf(new(address.State, place.Kind, Form: null, RequestKind.Look))
        : [];

    /// <summary>The rule by which a copy for a benefits claim or appeal is free there, or null.</summary>
    public StateFreeCopy? BenefitRule => !OnlyLooks && Basis is LegalBasis.AccessRight && Place is { } place && ProviderAddress is { } address
        ? StateFreeCopies.ForBenefits(address.State, place.Kind)
        : null;

    /// <summary>Whether images come electronically beside what comes on paper.</summary>
    public bool ImagesComeApart => Delivery?.Method is DeliveryMethod.Paper && Kinds.Contains(RecordKind.ImagingStudies);

    /// <summary>Whether the place may have a certified system, whose makers had to provide an export of one patient (45 CFR 170.315(b)(10)).</summary>
    public bool MayHaveExport => Place?.Kind is PlaceKind.Hospital or PlaceKind.DoctorOrClinic;

    /// <summary>Whether the letter asks for that export: a wish for a format (45 CFR 164.524(c)(2)) of the patient's own electronic copy.</summary>
    public bool AsksForExport => MayHaveExport && Coverage is Coverage.Yes
        && Bundle is { Bundle: RecordBundle.Everything, ComputerReadable: true }
        && Delivery?.Method is DeliveryMethod.Portal or DeliveryMethod.Email or DeliveryMethod.DiscOrUsb or DeliveryMethod.PickUp;

    /// <summary>Whether a second way makes sense: the records come to the patient as a copy.</summary>
    public bool HasSecondChoice => !GoesToNamedPerson && !OnlyLooks;

    /// <summary>Whether e-mail is the first or the second choice.</summary>
    public bool MayUseEmail => Delivery?.Method is DeliveryMethod.Email
        || (HasSecondChoice && SecondChoice?.Method is DeliveryMethod.Email);

    /// <summary>What the request will stand on.</summary>
    public LegalBasis Basis => LegalBases.Of(Coverage, Place?.Kind, Delivery?.Method);

    /// <summary>The draft with unfinished text for one question.</summary>
    public RequestDraft WithTyped(string slug, string typed)
        => this with { Typed = new Dictionary<string, string>(Typed, StringComparer.Ordinal) { [slug] = typed } };

    /// <summary>The draft without unfinished text for one question.</summary>
    public RequestDraft WithoutTyped(string slug)
        => Typed.ContainsKey(slug) ? this with { Typed = Typed.Where(entry => entry.Key != slug).ToDictionary(StringComparer.Ordinal) } : this;
}
