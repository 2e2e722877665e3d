namespace RecordsRequest.Domain.Obstacles;

/// <summary>What a state says about forms that an office must accept and about a notary, as far as it was found and read.</summary>
public static class StateFormLaws
{
    private static readonly (string State, string Citation)[] All = [("UT", "Utah Code 26B-8-514")];

    public static string? For(Obstacle obstacle, string state)
        => obstacle is Obstacle.OwnForm or Obstacle.NotaryOrWitness ? All.FirstOrDefault(law => law.State == state).Citation : null;
}
