// Long because it is one list of all answers, and what follows from them together.
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>An answer that is off the route is kept but not used.</summary>
public sealed record RequestDraft
{
    public const int MostYearsAhead = 2;

    // Offices that send "everything" often leave the images out, so these are always named beside it.
    private static readonly IReadOnlyList<RecordKind> Everything = [RecordKind.EntireRecord, RecordKind.ImagingStudies];

    private static readonly IReadOnlyList<RecordKind> NewDoctor =
    [
        RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports,
        RecordKind.Medicines, RecordKind.AllergiesAndProblems, RecordKind.Immunizations,
    ];

    /// <summary>The patient's local day: ages and "in the future" are worked out on it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>By slug: saved for later before it became an answer.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>From an earlier request, and not yet confirmed as this patient's.</summary>
    public bool CarriedOver { get; init; }

    /// <summary>Its answers were checked once: only what is open is asked, and then comes the check.</summary>
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

    /// <summary>Asked beside the route, for this letter alone.</summary>
    public SignedDrawing? Drawn { get; init; }

    public int? PatientAge => Birth?.BornOn.AgeOn(AsOf);

    /// <summary>Not too long ago to be alive, unless an estate asks.</summary>
    public bool MayBeBorn(DateOnly on)
        => on <= AsOf && (on > AsOf.AddYears(-BirthAnswer.MaxAge) || AsksDeath);

    public bool AsksDeath => ActsAs is { IsAfterDeath: true };

    public bool MayHaveDied(DateOnly on) => on <= AsOf && !(on < Birth?.BornOn);

    public bool PatientAsks => Who?.Requester is Requester.Myself;

    /// <summary>Being the parent is not enough once the patient is of age (45 CFR 164.502(g)(3)).</summary>
    public bool MayActAs(Authority authority) => authority is not Vocabulary.Authority.Parent || PatientAge is not { } age || age < AdultAge;

    private int AdultAge => ProviderAddress is { State: var state } ? ComingOfAge.In(state).Adult : ComingOfAge.Latest;

    /// <summary>A "child" of 18 or more is someone who is helped (45 CFR 164.502(g)).</summary>
    public bool AsksAuthority => Who?.Requester is Requester.SomeoneElse
        || (Who?.Requester is Requester.MyChild && PatientAge >= ComingOfAge.Usual);

    public Authority? ActsAs => Who?.Requester switch
    {
        Requester.MyChild when !AsksAuthority => Vocabulary.Authority.Parent,
        Requester.MyChild or Requester.SomeoneElse => Authority?.Authority,
        Requester.Myself or null => null,
    };

    public bool IsRepresented => ActsAs is { } authority && authority is not Vocabulary.Authority.None;

    /// <summary>Who answers also signs, and so is the one to reach. A helper without authority cannot.</summary>
    public bool MaySign => PatientAsks || IsRepresented;

    public Coverage Coverage => AsksCoverage ? CoverageGiven?.Coverage ?? Coverage.NotSure : Coverage.Yes;

    public bool AsksCoverage => Place is { AsksCoverage: true };

    public bool AsksPlan => Place?.Kind is PlaceKind.HealthPlan;

    /// <summary>A plan keeps claims and enrollment, and no notes of visits (law.md 1.9).</summary>
    public bool MayAskFor(RecordBundle bundle) => !AsksPlan || bundle is RecordBundle.Everything or RecordBundle.Choose;

    public bool MayAskFor(RecordKind kind) => kind is RecordKind.EntireRecord or RecordKind.Claims or RecordKind.SomethingElse
        || AsksPlan == kind is RecordKind.Enrollment;

    public bool MayAskFor(DateChoice dates) => !AsksPlan || dates is not DateChoice.OneVisit;

    private IReadOnlyList<RecordKind> WholeRecord => AsksPlan ? [RecordKind.EntireRecord] : Everything;

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
        RecordBundle.Everything => WholeRecord,
        RecordBundle.Choose => Records?.Kinds switch
        {
            null => [],
            var kinds when kinds.Contains(RecordKind.EntireRecord) => WholeRecord,
            var kinds => kinds,
        },
        null => [],
    };

    public bool AsksForWhichImages => Kinds.Contains(RecordKind.ImagingStudies)
        && this is not { Bundle.Bundle: RecordBundle.NewDoctorOrSecondOpinion, Pictures.Taken: PicturesTaken.NotSure };

    /// <summary>The rule on mammograms (MQSA) does not reach the VA.</summary>
    public bool MayAskForOriginals => Place?.Kind is not (PlaceKind.VaOrMilitary or PlaceKind.Veterans);

    public bool AsksForOriginals => MayAskForOriginals && AsksForWhichImages
        && Images is { OriginalMammograms: true } images && images.Modalities.Contains(Modality.Mammogram);

    public bool MayHoldPrivateKinds => Kinds.Any(kind => kind is not RecordKind.Immunizations);

    public bool HasBegun(PartialDate date) => date.Earliest <= AsOf;

    public bool AsksDates => !Kinds.All(kind => kind.IsStanding);

    /// <summary>A single kind has the dates of the request; "vaccines only" is all of them, and the list is for whoever wants others.</summary>
    public bool AsksOtherDates => Bundle is not { Bundle: RecordBundle.VaccinesOnly } && (Kinds.Count > 1 || !AsksDates);

    public IReadOnlyList<RecordKind> KindsWithOtherDates => AsksOtherDates ? [.. (OtherDates?.Kinds ?? []).Where(Kinds.Contains)] : [];

    public bool MayBeNeededBy(DateOnly on) => on >= AsOf && on <= AsOf.AddYears(MostYearsAhead);

    /// <summary>Whatever the dates of the request: a vaccine of ten years ago still protects.</summary>
    public IReadOnlyList<RecordKind> KindsOfAllDates => [.. Kinds.Where(kind => kind.IsStanding).Except(KindsWithOtherDates)];

    /// <summary>Only electronic copies can then be asked for (Ciox v. Azar).</summary>
    public bool GoesToNamedPerson => Delivery?.Method is DeliveryMethod.NamedPerson;

    public bool OnlyLooks => Delivery?.Method is DeliveryMethod.Look;

    /// <summary>What the time can depend on at this place; empty where it depends on nothing, and where the patient has died.</summary>
    public IReadOnlyList<RuleCase> LookCases
        => Delivery is not null && Basis is LegalBasis.AccessRight && !AsksDeath && Place is { } place && ProviderAddress is { } address
            ? [.. SpecialRules.CasesOf(new(address.State, place.Kind, Form: null, OnlyLooks ? RequestKind.Look : RequestKind.Copy)).Where(MayDecide)]
            : [];

    // Texas lets a patient, a parent and a guardian consent; of an agent or family it says nothing (Occ. Code 159.005(a)).
    private bool MayDecide(RuleCase when) => when is not (RuleCase.Physician or RuleCase.OtherPractitioner)
        || ActsAs is null or Vocabulary.Authority.None or Vocabulary.Authority.Parent or Vocabulary.Authority.Guardian;

    public StateFreeCopy? BenefitRule => !OnlyLooks && Basis is LegalBasis.AccessRight && Place is { } place && ProviderAddress is { } address
        ? StateFreeCopies.ForBenefits(address.State, place.Kind)
        : null;

    public bool ImagesComeApart => Delivery?.Method is DeliveryMethod.Paper && Kinds.Contains(RecordKind.ImagingStudies);

    /// <summary>Makers of certified systems had to provide an export of one patient (45 CFR 170.315(b)(10)).</summary>
    public bool MayHaveExport => Place?.Kind is PlaceKind.Hospital or PlaceKind.DoctorOrClinic;

    /// <summary>A wish for a format (45 CFR 164.524(c)(2)) of the patient's own electronic copy.</summary>
    public bool AsksForExport => MayHaveExport && Coverage is Coverage.Yes
        && Bundle is { Bundle: RecordBundle.Everything, ComputerReadable: true }
        && Delivery?.Method is DeliveryMethod.Portal or DeliveryMethod.Email or DeliveryMethod.DiscOrUsb or DeliveryMethod.PickUp;

    public bool HasSecondChoice => !GoesToNamedPerson && !OnlyLooks;

    public bool MayUseEmail => Delivery?.Method is DeliveryMethod.Email
        || (HasSecondChoice && SecondChoice?.Method is DeliveryMethod.Email);

    public LegalBasis Basis => LegalBases.Of(Coverage, Place?.Kind, Delivery?.Method);

    public RequestDraft WithTyped(string slug, string typed)
        => this with { Typed = new Dictionary<string, string>(Typed, StringComparer.Ordinal) { [slug] = typed } };

    public RequestDraft WithoutTyped(string slug)
        => Typed.ContainsKey(slug) ? this with { Typed = Typed.Where(entry => entry.Key != slug).ToDictionary(StringComparer.Ordinal) } : this;
}
