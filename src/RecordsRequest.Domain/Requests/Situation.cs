namespace RecordsRequest.Domain.Requests;

/// <summary>A request on a day: all that decides which letter fits and what it says.</summary>
/// <param name="Details">The request, with the newest address of the office.</param>
/// <param name="History">What has happened.</param>
/// <param name="Today">The patient's today; printed as the date of a letter.</param>
public sealed record Situation(RequestDetails Details, RequestHistory History, DateOnly Today)
{
    /// <summary>Calendar days an office is given for its answer to a later letter. Our choice; the law names no number.</summary>
    public const int AnswerDays = 10;

    /// <summary>Calendar days from receipt to the friendly reminder, as a letter or a call. Our choice.</summary>
    public const int NudgeDays = 21;

    /// <summary>The day by which a letter written today asks for an answer.</summary>
    public DateOnly AnswerBy => Today.AddDays(AnswerDays);
}
