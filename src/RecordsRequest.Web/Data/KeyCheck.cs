namespace RecordsRequest.Web.Data;

/// <summary>A known word sealed with one key, so that a ring that lacks the key is noticed before anything is read or written.</summary>
public sealed class KeyCheck
{
    public required Guid Id { get; init; }

    public required long Kid { get; init; }

    public required Sealed<string> Word { get; init; }
}
