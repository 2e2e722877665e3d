using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Fees;

/// <summary>What a line of a fee notice is for.</summary>
public enum FeeKind
{
    /// <summary>Labor of copying, once the records are found.</summary>
    CopyingLabor,

    /// <summary>A price for each page.</summary>
    PerPage,

    /// <summary>Paper, toner, disc or USB drive.</summary>
    Supplies,

    /// <summary>Postage.</summary>
    Postage,

    /// <summary>A summary or explanation.</summary>
    Summary,

    /// <summary>Search or retrieval.</summary>
    SearchOrRetrieval,

    /// <summary>Certification of the copy.</summary>
    Certification,

    /// <summary>Faster handling.</summary>
    Rush,

    /// <summary>Seeing records in a portal.</summary>
    PortalAccess,

    /// <summary>One flat sum for an electronic copy.</summary>
    FlatFee,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One line of a fee notice.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Dollars">US dollars; more than 0, at most <see cref="MaxDollars"/>.</param>
/// <param name="Words">What the notice calls it, or null; never null for <see cref="FeeKind.Other"/>.</param>
public sealed record FeeLine(FeeKind Kind, decimal Dollars, string? Words = null)
{
    /// <summary>Largest sum of one line, in US dollars. Our choice: more is a slip of the keyboard.</summary>
    public const decimal MaxDollars = 100_000;

    /// <summary>Longest name of a line, in grapheme clusters.</summary>
    public const int MaxWordsLength = 80;
}

/// <summary>The office named a fee (45 CFR 164.524(c)(4)).</summary>
/// <param name="On">Day the notice came.</param>
/// <param name="Lines">Its lines; at least one.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record FeeNoticeFacts(DateOnly On, IReadOnlyList<FeeLine> Lines, string? Note) : DayFacts(On)
{
    /// <summary>Most lines a notice can have here. Our choice.</summary>
    public const int MaxLines = 12;

    /// <summary>Sum of the lines, in US dollars.</summary>
    public decimal Total => Lines.Sum(line => line.Dollars);

    public override EventKind Kind => EventKind.FeeNotice;

    public override RequestAction? Action => RequestAction.TellFee;

    public override decimal? Cost => Total;

    public override bool IsWordOfOffice => true;

    public override Matter? Opens => Matter.Fee;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending));

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now)
        => LeftOut(now.Details).Any() || IsDisputedIn(now.History) ? [new(ComplaintGroundKind.Fee, On, FeeRules.Rule) { RaisedBy = this }] : [];

    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words.Fill(nameof(Wording.Complaint_Fee), words.Dollars(Total)),
        .. LeftOut(now.Details).Select(line => words.Fill($"Complaint_Fee_{line.Kind}", words.Dollars(line.Dollars))),
        .. Grounds(now.History, now).Select(ground => ground.RuleIn(words)),
    ];

    internal override IEnumerable<string> Papers(Words words) => [words.Dated(nameof(Wording.Complaint_Paper_Fee), On)];

    private IEnumerable<FeeLine> LeftOut(RequestDetails details)
        => FeeCheck.Of(this, details).Lines.Where(line => line.Rule.RaisesFor.Contains(line.Line.Kind)).Select(line => line.Line);

    private bool IsDisputedIn(RequestHistory history)
        => FeeLedger.Of(history).Any(entry => ReferenceEquals(entry.Notice, this) && entry.Answers.Any(answer => answer.Answer is FeeAnswer.Dispute));
}

/// <summary>What the person does about a fee notice.</summary>
public enum FeeAnswer
{
    /// <summary>Pays it.</summary>
    Accept,

    /// <summary>Asks for fewer records.</summary>
    Narrow,

    /// <summary>Takes the records in the portal, which is free.</summary>
    UsePortal,

    /// <summary>Looks at the records at the office, which is free.</summary>
    LookInstead,

    /// <summary>Asks how the fee was worked out.</summary>
    AskBasis,

    /// <summary>Disputes it.</summary>
    Dispute,
}

/// <summary>The person answered the last fee notice.</summary>
/// <param name="On">The day.</param>
/// <param name="Answer">How.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record FeeAnswerFacts(DateOnly On, FeeAnswer Answer, string? Note) : DayFacts(On)
{
    public override EventKind Kind => EventKind.FeeAnswer;

    public override RequestAction? Action => RequestAction.AnswerFee;

    public override bool Settles(Matter matter) => matter is Matter.Fee;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Log.OfType<FeeNoticeFacts>().LastOrDefault()?.On, EventFaultReason.BeforeFeeNotice));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[$"Complaint_FeeAnswer_{Answer}"]];
}
