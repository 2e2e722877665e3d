namespace RecordsRequest.Domain.Vocabulary;

/// <summary>Those before <see cref="MightUpset"/> are the rule's own (45 CFR 164.524(a)(1)-(3)); the others are none.</summary>
public enum DenialGround
{
    PsychotherapyNotes,
    LegalProceeding,

    /// <summary>A copy for an inmate would be a danger (a)(2)(ii); looking is not covered by it.</summary>
    Inmate,
    Research,
    PrivacyAct,
    ConfidentialSource,
    LifeOrSafety,
    HarmToOther,
    HarmByRepresentative,
    MightUpset,
    MightMisread,
    NotSignedOff,
    UnpaidBill,
    NoPurposeGiven,
    SomethingElse,
    NoneGiven,
}
