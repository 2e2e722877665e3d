namespace RecordsRequest.Web.Features.Guests;

public sealed record ZoneChoice(string Id, string Name)
{
    private static readonly IReadOnlyList<string> Offered =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
        "Pacific/Honolulu", "America/Puerto_Rico", "Pacific/Guam", "Pacific/Pago_Pago",
    ];

    public static IReadOnlyList<ZoneChoice> With(string current)
        => [.. (Offered.Contains(current) ? Offered : Offered.Prepend(current)).Select(id => new ZoneChoice(id, Phrases.NameOfZone(id)))];
}
