namespace RecordsRequest.Domain.Letters;

internal sealed class LastDay(Situation now, Words words)
{
    public IEnumerable<string> Sentences() => now.History.Deadline is { } deadline
        ? [words.Fill(deadline.DueOn < now.Today ? nameof(Wording.FollowUp_LastDay_Passed) : nameof(Wording.FollowUp_LastDay),
            words.Day(deadline.DueOn), deadline.Rule.Citation)]
        : [];
}
