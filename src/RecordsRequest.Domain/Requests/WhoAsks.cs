namespace RecordsRequest.Domain.Requests;

/// <summary>Who asks, as it matters where an office says that they may not.</summary>
public enum WhoAsks
{
    Patient,
    Papers,
    Surrogate,
    Survivor,
    Parent,

    /// <summary>A helper with no authority: the patient signs, with a pen.</summary>
    Nobody,
}
