namespace RecordsRequest.Domain.NewRequest;

/// <summary>Where state law lets certain relatives decide for an adult who cannot, with no paper. Most states do (law.md 1.8, review 11).</summary>
public static class DefaultSurrogates
{
    public const int SurveyedIn = 2022;

    private static readonly IReadOnlyList<string> NotFound = ["MA", "MN", "MO", "RI"];

    /// <summary>Whether that survey found no such law in the state of the office. A later law may have changed it.</summary>
    public static bool NotFoundIn(string state) => NotFound.Contains(state);
}
