namespace RecordsRequest.Web.Data;

/// <summary>Whoever the requests belong to. Today a guest nobody knows by name; an account can take its place.</summary>
public sealed class Owner
{
    /// <summary>One that is nobody, in every database of a demo and in no other. It is never deleted.</summary>
    public static readonly Guid OfDemo = Guid.Parse("01900000-0000-7000-8000-0000000000de");

    public required Guid Id { get; init; }

    /// <summary>In UTC.</summary>
    public required DateOnly LastSeenOn { get; init; }

    /// <summary>IANA id, or null before anything is known.</summary>
    public string? TimeZone { get; private set; }

    public ZoneBasis? ZoneBasis { get; private set; }

    /// <summary>SHA-256 of the return code, or null while there is none.</summary>
    public byte[]? ReturnCodeHash { get; private set; }

    /// <summary>Null while there is no return code, and for one from before this was kept.</summary>
    public DateTimeOffset? ReturnCodeMadeAt { get; private set; }

    /// <summary>Keeps a time zone unless a stronger source told of one already.</summary>
    public void Learn(string zone, ZoneBasis basis)
    {
        if (ZoneBasis is null || basis >= ZoneBasis)
        {
            (TimeZone, ZoneBasis) = (zone, basis);
        }
    }

    /// <summary>An earlier return code opens nothing from now on.</summary>
    public void ReopensWith(byte[] codeHash, DateTimeOffset madeAt) => (ReturnCodeHash, ReturnCodeMadeAt) = (codeHash, madeAt);
}

/// <summary>How a time zone became known, the weakest first. A weaker one never replaces a stronger one.</summary>
public enum ZoneBasis
{
    MailingState,
    Browser,
    Chosen,
}
