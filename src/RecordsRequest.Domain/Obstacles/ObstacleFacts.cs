using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>The office said or did something else. Kept in the log; moves no date.</summary>
/// <param name="On">The day.</param>
/// <param name="Obstacle">What it was.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ObstacleFacts(DateOnly On, Obstacle Obstacle, string? Note) : DayFacts(On);
