using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Denials;

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

/// <summary>What a denial must say (45 CFR 164.524(d)(2)).</summary>
public enum DenialContent
{
    /// <summary>The basis, in plain language.</summary>
    Basis,

    /// <summary>The right to have it reviewed and how to use it, where the ground is reviewable.</summary>
    ReviewRight,

    /// <summary>How to complain to the office: name or title, and phone.</summary>
    ComplaintToOffice,

    /// <summary>How to complain to HHS.</summary>
    ComplaintToHhs,
}

/// <summary>The office refused some or all of what was asked for. Only a written refusal is an answer under the rule.</summary>
/// <param name="On">Day it reached the person.</param>
/// <param name="InWriting">Whether it is in writing.</param>
/// <param name="Ground">The ground given.</param>
/// <param name="Refused">Whether each item of the request is refused, in its order; at least one is.</param>
/// <param name="Says">What the notice says; empty when it was said aloud.</param>
/// <param name="StudyEndsOn">End of the study, for <see cref="DenialGround.Research"/>, if known.</param>
/// <param name="Note">The ground in the office's words, as the person tells them, or null.</param>
public sealed record DenialFacts(
    DateOnly On, bool InWriting, DenialGround Ground, IReadOnlyList<bool> Refused, IReadOnlyList<DenialContent> Says, DateOnly? StudyEndsOn, string? Note) : DayFacts(On);
