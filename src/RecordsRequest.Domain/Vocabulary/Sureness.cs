namespace RecordsRequest.Domain.Vocabulary;

/// <summary>How sure it is that the rule says so.</summary>
public enum Sureness
{
    /// <summary>The text of the rule says it.</summary>
    Settled,

    /// <summary>The agency reads the rule so, in guidance or in its cases.</summary>
    Guidance,

    /// <summary>The rule is silent, or good reasons stand on both sides.</summary>
    Arguable,
}
