using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Denials;

public enum DenialContent
{
    Basis,
    ReviewRight,
    ComplaintToOffice,
    ComplaintToHhs,
}

/// <summary>Only a written refusal is an answer under the rule.</summary>
public sealed record DenialFacts(
    DateOnly On, bool InWriting, DenialGround Ground, IReadOnlyList<bool> Refused, IReadOnlyList<DenialContent> Says, DateOnly? StudyEndsOn, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Deny;

    public override DateOnly? AskAgainOn => StudyEndsOn;

    public override bool IsWordOfOffice => true;

    public override Refusal? Refusal => new(Ground);

    public override Matter? Opens => Matter.Refusal;

    private GroundRule Rule => GroundRules.For(Ground);

    public override IReadOnlyList<ItemOutcome>? OutcomesAfter(IReadOnlyList<ItemOutcome> before)
        => InWriting ? [.. Refused.Select((refused, item) => refused ? ItemOutcome.Refused : before.ElementAtOrDefault(item))] : null;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. EventRules.Items(!Refused.Contains(true), EventFaultReason.NothingRefused),
    ];

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now) => [ComplaintGround.OfDenial(this) with { IsArguable = Rule.RaisesArguably }];

    // The ground itself is not told: it can say what kind of record it is about.
    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words.Fill(InWriting ? nameof(Wording.Complaint_Denied_Written) : nameof(Wording.Complaint_Denied_Spoken), Refused.Count(refused => refused), now.Details.Items.Count),
        words[Ground is DenialGround.NoneGiven ? nameof(Wording.Complaint_Denied_NoGround)
            : Rule.Kind is GroundKind.NotAGround ? nameof(Wording.Complaint_Denied_NotListed)
            : nameof(Wording.Complaint_Denied_Listed)],
        InWriting && NotSaid(words) is { Count: > 0 } missing ? words.Fill(nameof(Wording.Complaint_NotSaid), words.List(missing)) : null,
        .. Grounds(now.History, now).Select(ground => ground.RuleIn(words)),
    ];

    internal override IEnumerable<string> Papers(Words words) => InWriting ? [words.Dated(nameof(Wording.Complaint_Paper_Denial), On)] : [];

    private IReadOnlyList<string> NotSaid(Words words) => [.. Rule.Needs.Except(Says).Select(content => words[$"Complaint_NotSaid_{content}"])];
}
