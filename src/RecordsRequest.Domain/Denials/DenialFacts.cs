using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Denials;

/// <summary>What a denial must say (45 CFR 164.524(d)(2)).</summary>
public enum DenialContent
{
    /// <summary>The basis, in plain language.</summary>
    Basis,

    /// <summary>The right to have it reviewed and how to use it, where the ground is reviewable.</summary>
    ReviewRight,

    /// <summary>How to complain to the office: name or title, and phone.</summary>
    ComplaintToOffice,

    /// <summary>How to complain to HHS.</summary>
    ComplaintToHhs,
}

/// <summary>The office refused some or all of what was asked for. Only a written refusal is an answer under the rule.</summary>
/// <param name="On">Day it reached the person.</param>
/// <param name="InWriting">Whether it is in writing.</param>
/// <param name="Ground">The ground given.</param>
/// <param name="Refused">Whether each item of the request is refused, in its order; at least one is.</param>
/// <param name="Says">What the notice says; empty when it was said aloud.</param>
/// <param name="StudyEndsOn">End of the study, for <see cref="DenialGround.Research"/>, if known.</param>
/// <param name="Note">The ground in the office's words, as the person tells them, or null.</param>
public sealed record DenialFacts(
    DateOnly On, bool InWriting, DenialGround Ground, IReadOnlyList<bool> Refused, IReadOnlyList<DenialContent> Says, DateOnly? StudyEndsOn, string? Note) : DayFacts(On)
{
    public override EventKind Kind => EventKind.Denial;

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
