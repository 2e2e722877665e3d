namespace RecordsRequest.Domain.Requests;

public sealed record Situation(RequestDetails Details, RequestHistory History, DateOnly Today)
{
    /// <summary>Calendar days an office is given for its answer to a later letter. Our choice; the law names no number.</summary>
    public const int AnswerDays = 10;

    /// <summary>Calendar days from receipt to the friendly reminder, as a letter or a call. Our choice.</summary>
    public const int NudgeDays = 21;

    public DateOnly AnswerBy => Today.AddDays(AnswerDays);
}
