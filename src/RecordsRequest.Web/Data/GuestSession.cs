namespace RecordsRequest.Web.Data;

/// <summary>One device on which a guest's file is open.</summary>
public sealed class GuestSession
{
    /// <summary>SHA-256 of the key in the cookie; the key itself is kept nowhere.</summary>
    public required byte[] KeyHash { get; init; }

    public required Guid OwnerId { get; init; }

    /// <summary>Whether other people use the device too.</summary>
    public required bool Shared { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }
}
