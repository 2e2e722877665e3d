using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Obstacles;

public sealed record StateFormLaw(string State, string Citation, params IReadOnlyList<Obstacle> Against)
{
    public string StateName => UsState.NameOf(State);
}

/// <summary>What a state says about forms that an office must accept and about a notary, as far as it was found and read.</summary>
public static class StateFormLaws
{
    private static readonly StateFormLaw[] All = [new("UT", "Utah Code 26B-8-514", Obstacle.OwnForm, Obstacle.NotaryOrWitness)];

    public static StateFormLaw? For(Obstacle obstacle, string state)
        => All.FirstOrDefault(law => law.State == state && law.Against.Contains(obstacle));
}
