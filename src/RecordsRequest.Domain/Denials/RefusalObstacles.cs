using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Domain.Denials;

/// <summary>Obstacles that are refusals without a ground of the rule.</summary>
internal static class RefusalObstacles
{
    private static readonly Dictionary<Obstacle, DenialGround> Grounds = new()
    {
        [Obstacle.UnpaidBill] = DenialGround.UnpaidBill,
        [Obstacle.HipaaForbids] = DenialGround.SomethingElse,
        [Obstacle.RefusedNoReason] = DenialGround.NoneGiven,
        [Obstacle.RefusedMightUpset] = DenialGround.MightUpset,
    };

    extension(Obstacle obstacle)
    {
        /// <summary>The ground it comes to, or null where it is no such refusal. That HIPAA does not allow it is a reason of its own.</summary>
        public DenialGround? Ground => Grounds.TryGetValue(obstacle, out var ground) ? ground : null;
    }
}
