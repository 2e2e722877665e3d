using System.Text.Json.Serialization;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

/// <summary>How sure the day of receipt is.</summary>
public enum ReceiptBasis
{
    /// <summary>The person handed it over.</summary>
    HandedOver,

    /// <summary>Tracking, a fax confirmation or a receipt shows it.</summary>
    Proven,

    /// <summary>The office said so.</summary>
    OfficeSaid,

    /// <summary>The person's own estimate; the countdown is labelled so.</summary>
    Estimated,
}

/// <summary>What became of one requested item.</summary>
public enum ItemOutcome
{
    /// <summary>Nothing came yet.</summary>
    Waiting,

    /// <summary>All of it came.</summary>
    All,

    /// <summary>Part of it came.</summary>
    Part,

    /// <summary>The office says none exist.</summary>
    NoneExist,

    /// <summary>The office refused it.</summary>
    Refused,
}

/// <summary>The office got it.</summary>
/// <param name="On">Day of receipt: day 0 of the clock.</param>
/// <param name="Basis">How sure that day is.</param>
/// <param name="Note">Who took it or what shows it, or null.</param>
public sealed record ReceivedFacts(DateOnly On, ReceiptBasis Basis, string? Note) : DayFacts(On);

/// <summary>The office said that it needs more time.</summary>
/// <param name="InWriting">Whether it said so in writing.</param>
/// <param name="DatedOn">Date on the letter; the day of the call if not in writing.</param>
/// <param name="ArrivedOn">Day it reached the person.</param>
/// <param name="Reasons">The reasons given, in the person's words, or null if none were given.</param>
/// <param name="PromisedOn">The date by which the office says it will finish, or null if none was given.</param>
public sealed record ExtensionFacts(bool InWriting, DateOnly DatedOn, DateOnly ArrivedOn, string? Reasons, DateOnly? PromisedOn) : EventFacts
{
    /// <summary>What the law looks at.</summary>
    public ExtensionNotice ToNotice() => new(InWriting, !string.IsNullOrWhiteSpace(Reasons), DatedOn, ArrivedOn, PromisedOn);
}

/// <summary>The office said the records are ready.</summary>
/// <param name="On">Day it said so.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ReadyFacts(DateOnly On, string? Note) : DayFacts(On);

/// <summary>They were not ready after all.</summary>
/// <param name="On">Day of the visit.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record NotReadyFacts(DateOnly On, string? Note) : DayFacts(On);

/// <summary>Records came, or the office answered, item by item.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcomes">How each item of the request stands now, in the request's order; the newest replaces the earlier.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ArrivalFacts(DateOnly On, IReadOnlyList<ItemOutcome> Outcomes, string? Note) : DayFacts(On)
{
    /// <summary>Whether the office has answered for every item: all of it came, none exists, or it was refused.</summary>
    [JsonIgnore]
    public bool IsFullAnswer => IsFull(Outcomes);

    /// <summary>Whether these outcomes leave nothing to wait for.</summary>
    /// <param name="outcomes">One for each item.</param>
    public static bool IsFull(IEnumerable<ItemOutcome> outcomes) => !outcomes.Any(outcome => outcome is ItemOutcome.Waiting or ItemOutcome.Part);
}

/// <summary>The request was closed or taken back.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ClosedFacts(DateOnly On, ClosingOutcome Outcome, string? Note) : DayFacts(On);

/// <summary>The request was opened again.</summary>
/// <param name="On">The day.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ReopenedFacts(DateOnly On, string? Note) : DayFacts(On);
