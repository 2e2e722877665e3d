namespace RecordsRequest.Domain.NewRequest;

/// <summary>Where a survey found no law that lets relatives decide for an adult who cannot, with no paper. There may be a later one.</summary>
public sealed record NoSurrogateLaw(string State, int SurveyedIn, string Source);

/// <summary>The other states have such a law (law.md 1.8, review 11).</summary>
public static class DefaultSurrogates
{
    private const string Survey = "Recent Updates to Default Surrogate Statutes, ABA Bifocal 44(3), 2023: as of December 2022";

    public static IReadOnlyList<NoSurrogateLaw> NotFound { get; } =
    [
        new("MA", 2022, Survey),
        new("MN", 2022, Survey),
        new("MO", 2022, Survey),
        new("RI", 2022, Survey),
    ];

    public static NoSurrogateLaw? NotFoundIn(string state) => NotFound.FirstOrDefault(row => row.State == state);
}
