namespace RecordsRequest.Domain.Deadlines;

/// <summary>A time limit as dated data, so that a change of law is a new row and old requests keep the rule they were received under.</summary>
/// <param name="Citation">Where the rule stands, as shown to the patient and printed in letters.</param>
/// <param name="Days">Calendar days after the day of receipt.</param>
/// <param name="ExtensionDays">Calendar days that one proper extension can add at most.</param>
/// <param name="InForceFrom">First day of receipt it governs.</param>
/// <param name="CheckedOn">When somebody last checked it against the source.</param>
public sealed record DeadlineRule(string Citation, int Days, int ExtensionDays, DateOnly InForceFrom, DateOnly CheckedOn);
