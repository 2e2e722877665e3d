namespace RecordsRequest.Domain.Vocabulary;

/// <summary>The ground an office gave for a refusal. Those before <see cref="MightUpset"/> are the rule's own (45 CFR 164.524(a)(1)-(3)); the others are none.</summary>
public enum DenialGround
{
    /// <summary>Psychotherapy notes, kept apart from the record (a)(1)(i).</summary>
    PsychotherapyNotes,

    /// <summary>Put together for a court case or the like (a)(1)(ii).</summary>
    LegalProceeding,

    /// <summary>A copy for an inmate would be a danger (a)(2)(ii); looking is not covered by it.</summary>
    Inmate,

    /// <summary>Research that includes treatment, while it goes on, if agreed to (a)(2)(iii).</summary>
    Research,

    /// <summary>Records under the Privacy Act, where that Act permits denial (a)(2)(iv).</summary>
    PrivacyAct,

    /// <summary>Told by somebody else under a promise of confidentiality (a)(2)(v).</summary>
    ConfidentialSource,

    /// <summary>A licensed professional finds danger to life or physical safety (a)(3)(i).</summary>
    LifeOrSafety,

    /// <summary>Refers to another person, who could come to substantial harm (a)(3)(ii).</summary>
    HarmToOther,

    /// <summary>Asked by a representative, and substantial harm is likely (a)(3)(iii).</summary>
    HarmByRepresentative,

    /// <summary>It might upset the patient. No ground.</summary>
    MightUpset,

    /// <summary>The patient might misread it. No ground.</summary>
    MightMisread,

    /// <summary>The doctor has not signed it off. No ground.</summary>
    NotSignedOff,

    /// <summary>An unpaid medical bill. No ground.</summary>
    UnpaidBill,

    /// <summary>The patient gave no reason for asking. No ground.</summary>
    NoPurposeGiven,

    /// <summary>Something else. The rule's list is closed, so it is none of its grounds as told.</summary>
    SomethingElse,

    /// <summary>No ground was given.</summary>
    NoneGiven,
}
