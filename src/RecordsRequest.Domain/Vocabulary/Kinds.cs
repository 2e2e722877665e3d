// One screen of names: the closed lists the questions, the letters and the rules share.
namespace RecordsRequest.Domain.Vocabulary;

/// <summary>What lets a person act for a patient (45 CFR 164.502(g)).</summary>
/// <summary>What the person who asks is to the patient. Drafts keep the number of what is typed: only append.</summary>
public enum Relation
{
    Mother,
    Father,
    Guardian,
    Son,
    Daughter,
    Husband,
    Wife,

    /// <summary>In their own words.</summary>
    SomeoneElse,
}

public enum Authority
{
    Parent,

    /// <summary>Guardian or conservator appointed by a court.</summary>
    Guardian,
    HealthCarePowerOfAttorney,

    /// <summary>Executor or administrator of the estate of a patient who died.</summary>
    Executor,

    /// <summary>Decides for a patient who cannot, with no paper that says so: state law decides how far (45 CFR 164.502(g)(2)).</summary>
    Surrogate,

    /// <summary>May have authority for a patient who died, or the estate, by state law alone (45 CFR 164.502(g)(4)).</summary>
    Survivor,
    None,
}

public enum PlaceKind
{
    Hospital,
    DoctorOrClinic,

    /// <summary>Certified by Medicare or Medicaid; not assisted living.</summary>
    NursingHome,

    /// <summary>Certified by Medicare or Medicaid; not private-duty care.</summary>
    HomeHealthAgency,
    ImagingCenter,
    Laboratory,
    Pharmacy,
    HealthPlan,

    /// <summary>One of the two, not told which. Drafts and requests begun before November 28, 2026 hold it.</summary>
    VaOrMilitary,
    Veterans,
    Military,
    IndianHealthService,
    NotSure,
}

public static class PlaceKinds
{
    extension(PlaceKind place)
    {
        /// <summary>The Privacy Act holds beside HIPAA, and no law of a state on time does (law.md 1.9).</summary>
        public bool IsFederal => place is PlaceKind.VaOrMilitary or PlaceKind.Veterans or PlaceKind.Military or PlaceKind.IndianHealthService;
    }
}

/// <summary>Whether the place is a covered entity (45 CFR 160.103).</summary>
public enum Coverage
{
    Yes,

    /// <summary>It is probably not: no HIPAA letter, no countdown.</summary>
    No,

    /// <summary>Nobody knows yet: treated like no, and says what would change.</summary>
    NotSure,
}

public enum RecordKind
{
    /// <summary>The whole designated record set (45 CFR 164.501).</summary>
    EntireRecord,
    VisitNotes,
    LabResults,
    ImagingReports,

    ImagingStudies,
    Medicines,
    AllergiesAndProblems,
    Immunizations,
    OperativeNotes,
    DischargeSummaries,
    EmergencyVisits,
    Pathology,
    Therapy,
    Billing,
    Claims,
    SomethingElse,

    /// <summary>Only a health plan keeps them. Last, since what was typed and is not yet an answer keeps the numbers of these.</summary>
    Enrollment,
}

public static class RecordKinds
{
    extension(RecordKind kind)
    {
        /// <summary>It says how the patient is protected or treated today, whenever that was written down.</summary>
        public bool IsStanding => kind is RecordKind.Medicines or RecordKind.AllergiesAndProblems or RecordKind.Immunizations;
    }
}

public enum Modality
{
    XRay,
    Mri,
    Ct,
    Ultrasound,
    Mammogram,
    Other,
}

/// <summary>Named in the letter only when the patient ticks them.</summary>
public enum SensitiveKind
{
    /// <summary>Not a therapist's separate session notes.</summary>
    MentalHealth,

    /// <summary>42 CFR Part 2.</summary>
    SubstanceUse,
    HivAndSti,
    Genetic,
    Reproductive,
}

public enum DateChoice
{
    All,

    /// <summary>The two years before the letter.</summary>
    LastTwoYears,
    OneVisit,
    Range,
}
