namespace RecordsRequest.Domain.Deadlines;

/// <summary>One more circumstance that the length of a state's time can depend on.</summary>
public enum RuleCase
{
    /// <summary>The records are kept in the state.</summary>
    KeptInState,

    /// <summary>The records are kept outside the state.</summary>
    KeptOutOfState,

    /// <summary>The patient is still being cared for at the place.</summary>
    InCare,

    /// <summary>The patient has been discharged.</summary>
    Discharged,
}

/// <summary>What a rule looks at to know whether it governs a request.</summary>
/// <param name="State">Two-letter code of the provider's state, not the patient's (law.md 1.10).</param>
/// <param name="Place">Kind of place.</param>
/// <param name="Form">Form of the copy, or null when it is not known.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Case">The one more circumstance, or null when it is not known.</param>
public sealed record Circumstances(string State, PlaceKind Place, RecordForm? Form, RequestKind Kind, RuleCase? Case = null);

/// <summary>Whether a rule governs a request.</summary>
public enum ScopeFit
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>Something it depends on is not known: it may, and moves no date.</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>What a rule governs.</summary>
/// <param name="State">Two-letter code of the state whose law it is, or null for the federal rule, which governs everywhere.</param>
/// <param name="Kind">What must have been asked for.</param>
/// <param name="Places">Kinds of place it surely reaches.</param>
public sealed record RuleScope(string? State, RequestKind Kind, IReadOnlyList<PlaceKind> Places)
{
    /// <summary>Kinds of place it may reach; the person can always be unsure what kind of place it is.</summary>
    public IReadOnlyList<PlaceKind> PerhapsPlaces { get; init; } = [PlaceKind.NotSure];

    /// <summary>The form the copy must be wanted in, or null for any.</summary>
    public RecordForm? Form { get; init; }

    /// <summary>The one more circumstance it depends on, or null for none.</summary>
    public RuleCase? Case { get; init; }

    /// <summary>Whether it governs a request made in these circumstances.</summary>
    public ScopeFit FitOf(Circumstances asked)
    {
        if (State is not null && State != asked.State || Kind != asked.Kind)
        {
            return ScopeFit.No;
        }

        ScopeFit[] fits = [FitOf(asked.Place), FitOf(Form, asked.Form), FitOf(Case, asked.Case)];
        return fits.Min();
    }

    private ScopeFit FitOf(PlaceKind place)
        => Places.Contains(place) ? ScopeFit.Yes : PerhapsPlaces.Contains(place) ? ScopeFit.Perhaps : ScopeFit.No;

    private static ScopeFit FitOf<T>(T? wanted, T? known)
        where T : struct, Enum
        => wanted is null ? ScopeFit.Yes : known is null ? ScopeFit.Perhaps : wanted.Equals(known) ? ScopeFit.Yes : ScopeFit.No;
}
