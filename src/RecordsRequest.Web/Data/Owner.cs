namespace RecordsRequest.Web.Data;

/// <summary>Whoever the requests belong to. Today a guest nobody knows by name; an account can take its place.</summary>
public sealed class Owner
{
    public required Guid Id { get; init; }

    /// <summary>Last day, in UTC, on which somebody reached this file.</summary>
    public required DateOnly LastSeenOn { get; set; }

    /// <summary>IANA id, or null before anything is known.</summary>
    public string? TimeZone { get; set; }

    public ZoneBasis? ZoneBasis { get; set; }

    /// <summary>SHA-256 of the return code, or null while there is none.</summary>
    public byte[]? ReturnCodeHash { get; set; }
}

/// <summary>How a time zone became known, the weakest first. A weaker one never replaces a stronger one.</summary>
public enum ZoneBasis
{
    MailingState,
    Browser,
    Chosen,
}
