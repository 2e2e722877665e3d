namespace RecordsRequest.Domain.Requests;

public sealed record Situation(RequestDetails Details, RequestHistory History, DateOnly Today)
{
    /// <summary>Calendar days an office is given for its answer to a later letter. Our choice; the law names no number.</summary>
    public const int AnswerDays = 10;

    /// <summary>Calendar days from receipt to the friendly reminder, as a letter or a call. Our choice.</summary>
    public const int NudgeDays = 21;

    /// <summary>Calendar days between asking for a review and looking after it. Our choice; the rule says "promptly".</summary>
    public const int ReviewDays = 30;

    public DateOnly AnswerBy => Today.AddDays(AnswerDays);
}
