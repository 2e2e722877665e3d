namespace RecordsRequest.Web.Infrastructure;

/// <summary>How often people may ask, and how much one of them may have. Section "App:Limits".</summary>
public sealed record Limits
{
    public const string Section = "App:Limits";

    // A network may be a library, a clinic or a class.
    public int PostsPerMinute { get; init; } = 300;
    public int GuestPostsPerMinute { get; init; } = 60;
    public int GetsPerMinute { get; init; } = 1_200;
    public int GuestGetsPerMinute { get; init; } = 300;
    public int ReturnCodesPerQuarterHour { get; init; } = 10;

    /// <summary>A code has more than 128 random bits; this spares the server, and needs not stop a guess.</summary>
    public int ReturnCodesOfNetworkPerQuarterHour { get; init; } = 1_000;

    public int OpenDrafts { get; init; } = 50;
    public int Requests { get; init; } = 1_000;
    public int EventsOfRequest { get; init; } = 500;
    public int LettersOfRequest { get; init; } = 200;

    /// <summary>One more ends the oldest.</summary>
    public int Visits { get; init; } = 20;

    /// <summary>PDFs and ZIPs made at the same time, and how many more may wait for it.</summary>
    public int FilesAtOnce { get; init; } = 2;
    public int FilesWaiting { get; init; } = 8;
}
