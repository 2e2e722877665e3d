namespace RecordsRequest.Domain.Requests;

/// <summary>A form that a federal place has for a copy of one's own records (law.md 1.9).</summary>
public sealed record FederalForm(PlaceKind Place, string Name)
{
    /// <summary>Records the form is not used for.</summary>
    public SensitiveKind? NotFor { get; init; }
}

public static class FederalForms
{
    private static readonly FederalForm[] All =
    [
        new(PlaceKind.Veterans, "VA Form 10-5345a"),
        new(PlaceKind.Military, "DD Form 2870") { NotFor = SensitiveKind.SubstanceUse },
        new(PlaceKind.IndianHealthService, "IHS-810"),
    ];

    public static FederalForm? Of(RequestDetails details)
        => details.ActingFor is null ? All.FirstOrDefault(form => form.Place == details.Provider.Kind) : null;

    /// <summary>The form that also fits the records asked for.</summary>
    public static FederalForm? For(RequestDetails details)
        => Of(details) is { } form && !(form.NotFor is { } kind && details.Sensitive.Contains(kind)) ? form : null;
}
