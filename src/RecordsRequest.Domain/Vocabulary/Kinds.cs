// One screen of names: the closed lists the questions, the letters and the rules share.
namespace RecordsRequest.Domain.Vocabulary;

/// <summary>What lets a person act for a patient (45 CFR 164.502(g)).</summary>
public enum Authority
{
    /// <summary>Parent of a child under 18.</summary>
    Parent,

    /// <summary>Guardian or conservator appointed by a court.</summary>
    Guardian,

    /// <summary>Agent under a health-care power of attorney that is in force.</summary>
    HealthCarePowerOfAttorney,

    /// <summary>Executor or administrator of the estate of a patient who died.</summary>
    Executor,

    /// <summary>Makes health care decisions for a patient who cannot, with no paper that says so: state law decides how far (45 CFR 164.502(g)(2)).</summary>
    Surrogate,

    /// <summary>May have authority for a patient who died, or the estate, by state law alone (45 CFR 164.502(g)(4)).</summary>
    Survivor,

    /// <summary>No legal authority: the patient must sign.</summary>
    None,
}

/// <summary>What kind of place has the records.</summary>
public enum PlaceKind
{
    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A doctor's office or a clinic.</summary>
    DoctorOrClinic,

    /// <summary>A place that makes images.</summary>
    ImagingCenter,

    /// <summary>A laboratory.</summary>
    Laboratory,

    /// <summary>A pharmacy.</summary>
    Pharmacy,

    /// <summary>A health plan or insurer.</summary>
    HealthPlan,

    /// <summary>A facility of the Department of Veterans Affairs or the military.</summary>
    VaOrMilitary,

    /// <summary>The person does not know.</summary>
    NotSure,
}

/// <summary>Whether the place is a covered entity (45 CFR 160.103).</summary>
public enum Coverage
{
    /// <summary>It is, so the access right and its clock apply.</summary>
    Yes,

    /// <summary>It is probably not: no HIPAA letter, no countdown.</summary>
    No,

    /// <summary>Nobody knows yet: treated like no, and says what would change.</summary>
    NotSure,
}

/// <summary>One kind of record, as offices file them.</summary>
public enum RecordKind
{
    /// <summary>The whole designated record set (45 CFR 164.501).</summary>
    EntireRecord,

    /// <summary>Visit notes and summaries.</summary>
    VisitNotes,

    /// <summary>Laboratory and test results.</summary>
    LabResults,

    /// <summary>Written reports about images.</summary>
    ImagingReports,

    /// <summary>The images themselves.</summary>
    ImagingStudies,

    /// <summary>Medicine list.</summary>
    Medicines,

    /// <summary>Allergies and problem list.</summary>
    AllergiesAndProblems,

    /// <summary>Immunizations.</summary>
    Immunizations,

    /// <summary>Operative and procedure notes.</summary>
    OperativeNotes,

    /// <summary>Hospital discharge summaries.</summary>
    DischargeSummaries,

    /// <summary>Emergency visits.</summary>
    EmergencyVisits,

    /// <summary>Pathology reports.</summary>
    Pathology,

    /// <summary>Physical, occupational, speech and other therapy.</summary>
    Therapy,

    /// <summary>Bills.</summary>
    Billing,

    /// <summary>Insurance claims.</summary>
    Claims,

    /// <summary>Something the person describes in words.</summary>
    SomethingElse,
}

/// <summary>What is told of a kind of record without its pages.</summary>
public static class RecordKinds
{
    extension(RecordKind kind)
    {
        /// <summary>Whether it says how the patient is protected or treated today, whenever that was written down.</summary>
        public bool IsStanding => kind is RecordKind.Medicines or RecordKind.AllergiesAndProblems or RecordKind.Immunizations;
    }
}

/// <summary>Kind of image.</summary>
public enum Modality
{
    /// <summary>X-ray.</summary>
    XRay,

    /// <summary>Magnetic resonance imaging.</summary>
    Mri,

    /// <summary>Computed tomography.</summary>
    Ct,

    /// <summary>Ultrasound.</summary>
    Ultrasound,

    /// <summary>Mammogram.</summary>
    Mammogram,

    /// <summary>Any other image.</summary>
    Other,
}

/// <summary>Kinds of information that are named in the letter only when the patient ticks them.</summary>
public enum SensitiveKind
{
    /// <summary>Mental health, but not a therapist's separate session notes.</summary>
    MentalHealth,

    /// <summary>Alcohol or drug treatment (42 CFR Part 2).</summary>
    SubstanceUse,

    /// <summary>HIV and sexually transmitted infections.</summary>
    HivAndSti,

    /// <summary>Genetic tests.</summary>
    Genetic,

    /// <summary>Reproductive health.</summary>
    Reproductive,
}

/// <summary>How the dates of the wanted records are given.</summary>
public enum DateChoice
{
    /// <summary>All dates.</summary>
    All,

    /// <summary>The two years before the letter.</summary>
    LastTwoYears,

    /// <summary>One visit.</summary>
    OneVisit,

    /// <summary>From a first to a last date.</summary>
    Range,
}
