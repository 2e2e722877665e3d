namespace RecordsRequest.Domain.Requests;

/// <summary>Whether the fee limits of 45 CFR 164.524(c)(4) hold for a request.</summary>
public enum FeeLimits
{
    /// <summary>They hold: the patient's own copy from a covered entity.</summary>
    Hold,

    /// <summary>They do not, because the copy goes to someone else (Ciox v. Azar).</summary>
    GoesToNamedPerson,

    /// <summary>They may not, because the place may not be a covered entity.</summary>
    NotCovered,
}
