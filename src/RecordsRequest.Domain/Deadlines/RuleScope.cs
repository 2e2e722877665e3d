namespace RecordsRequest.Domain.Deadlines;

public enum RuleCase
{
    KeptInState,
    KeptOutOfState,
    InCare,
    Discharged,
    Physician,
    OtherPractitioner,
}

public sealed record Circumstances(string State, PlaceKind Place, RecordForm? Form, RequestKind Kind, RuleCase? Case = null)
{
    /// <summary>Whether the copy goes to a named person; special rules are about the patient's own.</summary>
    public bool ToOther { get; init; }

    public bool ForBenefits { get; init; }
}

public enum ScopeFit
{
    No,
    Perhaps,
    Yes,
}

public sealed record RuleScope(string? State, RequestKind Kind, IReadOnlyList<PlaceKind> Places)
{
    public IReadOnlyList<PlaceKind> PerhapsPlaces { get; init; } = [PlaceKind.NotSure];

    public RecordForm? Form { get; init; }

    public RuleCase? Case { get; init; }

    public bool? ForBenefits { get; init; }

    /// <summary>A case of which nobody has said whether the rule holds in it.</summary>
    public RuleCase? PerhapsCase { get; init; }

    public ScopeFit FitOf(Circumstances asked)
    {
        if (asked.ToOther || State is not null && State != asked.State
            || Kind != asked.Kind
            || ForBenefits is { } wanted && wanted != asked.ForBenefits)
        {
            return ScopeFit.No;
        }

        ScopeFit[] fits = [FitOf(asked.Place), FitOf(Form, asked.Form), FitOfCase(asked.Case)];
        return fits.Min();
    }

    private ScopeFit FitOf(PlaceKind place)
        => Places.Contains(place) ? ScopeFit.Yes : PerhapsPlaces.Contains(place) ? ScopeFit.Perhaps : ScopeFit.No;

    private ScopeFit FitOfCase(RuleCase? when) => when is not null && when == PerhapsCase ? ScopeFit.Perhaps : FitOf(Case, when);

    private static ScopeFit FitOf<T>(T? wanted, T? known)
        where T : struct, Enum
        => wanted is null ? ScopeFit.Yes : known is null ? ScopeFit.Perhaps : wanted.Equals(known) ? ScopeFit.Yes : ScopeFit.No;
}
