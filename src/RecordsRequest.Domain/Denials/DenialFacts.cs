namespace RecordsRequest.Domain.Denials;

public enum DenialContent
{
    Basis,
    ReviewRight,

    /// <summary>With the contact. Told before December 2026 only, as is <see cref="ComplaintToHhs"/>.</summary>
    ComplaintToOffice,
    ComplaintToHhs,

    /// <summary>How to complain to the office or to HHS: one of the two is enough.</summary>
    Complaint,

    /// <summary>The name or title and the phone number of the contact for complaints.</summary>
    Contact,
}

/// <summary>Only a written refusal is an answer under the rule.</summary>
public sealed record DenialFacts(
    DateOnly On, bool InWriting, DenialGround Ground, IReadOnlyList<bool> Refused,
    IReadOnlyList<DenialContent> Says, DateOnly? StudyEndsOn, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Deny;

    public override bool IsWordOfOffice => true;

    public override Refusal? Refusal => new(Ground);

    public override Matter? Opens => Matter.Refusal;

    public override bool LacksContents => InWriting && Lacks(Rule).Count > 0;

    private GroundRule Rule => GroundRules.For(Ground);

    // Of one record the last refusal counts.
    public override DateOnly? AskAgainOn(RequestHistory now)
        => Ground is DenialGround.Research && Open(now).Any(item => now.LastDenialOf(item) == this) ? StudyEndsOn : null;

    internal IEnumerable<int> Open(RequestHistory now)
        => Refused.Index().Where(item => item.Item && now.IsOutstanding(item.Index)).Select(item => item.Index);

    internal IReadOnlyList<DenialContent> Lacks(GroundRule rule) => [.. rule.Needs.Where(content => !InWriting || !Tells(content))];

    public override IReadOnlyList<ItemOutcome>? OutcomesAfter(IReadOnlyList<ItemOutcome> before)
        => InWriting ? [.. Refused.Select((refused, item) => refused ? ItemOutcome.Refused : before.ElementAtOrDefault(item))] : null;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. EventRules.Items(!Refused.Contains(true), EventFaultReason.NothingRefused),
    ];

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now) =>
    [
        ComplaintGround.OfDenial(this, now.Details) with { IsArguable = Rule.RaisesArguably },
        .. LacksContents && now.Details.Basis is LegalBasis.AccessRight
            ? [new(ComplaintGroundKind.DenialNotice, On, ComplaintRules.Of(ComplaintGroundKind.DenialNotice, now.Details.Basis)) { RaisedBy = this }]
            : Array.Empty<ComplaintGround>(),
    ];

    // The ground itself is not told: it can say what kind of record it is about.
    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words.Fill(
            InWriting ? nameof(Wording.Complaint_Denied_Written) : nameof(Wording.Complaint_Denied_Spoken),
            Refused.Count(refused => refused), now.Details.Items.Count),
        words[Ground is DenialGround.NoneGiven ? nameof(Wording.Complaint_Denied_NoGround)
            : Ground is DenialGround.SomethingElse ? nameof(Wording.Complaint_Denied_NotMatched)
            : Rule.Kind is GroundKind.NotAGround ? nameof(Wording.Complaint_Denied_NotListed)
            : nameof(Wording.Complaint_Denied_Listed)],
        InWriting && now.Details.Basis is LegalBasis.AccessRight && NotSaid(words) is { Count: > 0 } missing
            ? words.Fill(nameof(Wording.Complaint_NotSaid), words.List(missing))
            : null,
        .. Grounds(now.History, now).Select(ground => ground.RuleIn(words)),
    ];

    internal override IEnumerable<string> Papers(Words words) => InWriting ? [words.Dated(nameof(Wording.Complaint_Paper_Denial), On)] : [];

    internal override IEnumerable<string> MissingContents(Words words) => Lacks(Rule).Select(content => words.Of(content));

    private IReadOnlyList<string> NotSaid(Words words) => [.. Lacks(Rule).Select(content => words[$"Complaint_NotSaid_{content}"])];

    // A notice that names no ground does not give the basis, whatever else it explains.
    private bool Tells(DenialContent content) => content switch
    {
        DenialContent.Basis => Says.Contains(content) && Ground is not DenialGround.NoneGiven,
        DenialContent.Complaint => Says.Any(said
            => said is DenialContent.Complaint or DenialContent.ComplaintToOffice or DenialContent.ComplaintToHhs),
        DenialContent.Contact => Says.Any(said => said is DenialContent.Contact or DenialContent.ComplaintToOffice),
        DenialContent.ReviewRight or DenialContent.ComplaintToOffice or DenialContent.ComplaintToHhs => Says.Contains(content),
    };
}
