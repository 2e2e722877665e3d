namespace RecordsRequest.Domain.Fees;

/// <summary>How the office keeps the records. The fee by the page turns on it, not on the copy.</summary>
public enum Keeping
{
    /// <summary>Not known; older notices were not asked.</summary>
    NotKnown,
    Electronically,
    OnPaper,
}

public sealed record FeeNoticeFacts(DateOnly On, IReadOnlyList<FeeLine> Lines, string? Note) : DayFacts(On)
{
    public const int MaxLines = 12;

    public Keeping Kept { get; init; }

    public decimal Total => Lines.Sum(line => line.Dollars);

    public override RequestAction? Action => RequestAction.TellFee;

    public override decimal? Cost => Total;

    public override bool IsWordOfOffice => true;

    public override Matter? Opens => Matter.Fee;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending));

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now)
        => LeftOut(now.Details).Any() || IsDisputedIn(now.History)
        ? [new(ComplaintGroundKind.Fee, On, FeeRules.Rule) { RaisedBy = this, Dollars = Total, IsArguable = !LeftOut(now.Details).Any() }]
        : [];

    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words.Fill(nameof(Wording.Complaint_Fee), words.Dollars(Total)),
        .. from line in LeftOut(now.Details)
           group Named(line.Line, words) by line.Rule.Sureness into lines
           orderby lines.Key
           select words.Fill(
               lines.Key is Sureness.Settled ? nameof(Wording.Complaint_FeeLine) : nameof(Wording.Complaint_FeeLine_Guidance),
               string.Join("; ", lines)),
        .. Grounds(now.History, now).Select(ground => ground.RuleIn(words)),
    ];

    internal override IEnumerable<string> Papers(Words words) => [words.Dated(nameof(Wording.Complaint_Paper_Fee), On)];

    private static string Named(FeeLine line, Words words)
        => words.Fill(nameof(Wording.FeeDispute_Line), words.Of(line.Kind), words.Dollars(line.Dollars));

    private IEnumerable<CheckedLine> LeftOut(RequestDetails details) => FeeCheck.Of(this, details).With(FeeVerdict.MayNotBeCharged);

    private bool IsDisputedIn(RequestHistory history)
        => FeeLedger.Of(history).Any(entry => ReferenceEquals(entry.Notice, this) && entry.Answers.Any(answer => answer.Answer is FeeAnswer.Dispute));
}

public enum FeeAnswer
{
    Accept,
    Narrow,
    UsePortal,
    LookInstead,
    AskBasis,
    Dispute,
}

public sealed record FeeAnswerFacts(DateOnly On, FeeAnswer Answer, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.AnswerFee;

    public override bool Settles(Matter matter) => matter is Matter.Fee;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Log.OfType<FeeNoticeFacts>().LastOrDefault()?.On, EventFaultReason.BeforeFeeNotice));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[$"Complaint_FeeAnswer_{Answer}"]];
}
