namespace RecordsRequest.Domain.Vocabulary;

/// <param name="State">Two-letter code, or null for all states that have no row of their own.</param>
public sealed record AgeRule(string? State, int Adult, string Citation)
{
    public OwnConsent? Own { get; init; }
}

public sealed record OwnConsent(int From, ConsentedCare To, string Citation);

public enum ConsentedCare
{
    Care,
    MentalHealth,
}

/// <summary>When a parent no longer asks for a child by being the parent (45 CFR 164.502(g)(3)).</summary>
public static class ComingOfAge
{
    /// <summary>Nobody of this age is called a minor in a letter, in any state.</summary>
    public const int Usual = 18;

    /// <summary>Our own age, not a law's: from here on a parent is told that some care may be the child's own to ask for.</summary>
    public const int OwnCare = 12;

    /// <summary>Mississippi has a row because its general age of majority, 21, is not the one for health care.</summary>
    public static IReadOnlyList<AgeRule> All { get; } =
    [
        new(null, Usual, "45 CFR 164.502(g)(3)(i)"),
        new("AL", 19, "Ala. Code 26-1-1") { Own = new(16, ConsentedCare.Care, "Ala. Code 22-8-4") },
        new("MS", Usual, "Miss. Code 41-41-203(a)"),
        new("NE", 19, "Neb. Rev. Stat. 43-2101") { Own = new(18, ConsentedCare.MentalHealth, "Neb. Rev. Stat. 43-2101") },
    ];

    public static int Latest { get; } = All.Max(rule => rule.Adult);

    public static AgeRule In(string state) => All.FirstOrDefault(rule => rule.State == state) ?? All[0];

    /// <summary>Age in whole years. Who was born on a leap day has a birthday on February 28 in other years.</summary>
    public static int AgeOn(this DateOnly bornOn, DateOnly day)
        => day.Year - bornOn.Year - (day < bornOn.AddYears(day.Year - bornOn.Year) ? 1 : 0);
}
