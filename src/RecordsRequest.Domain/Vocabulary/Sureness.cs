namespace RecordsRequest.Domain.Vocabulary;

public enum Sureness
{
    Settled,

    /// <summary>The agency reads the rule so, in guidance or in its cases.</summary>
    Guidance,
    Arguable,
}
