namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A page of the wizard and what a person puts on it, by the words on the screen.</summary>
internal sealed record AnsweredPage(string Slug, params IReadOnlyList<Entry> Entries);

internal abstract record Entry;

internal sealed record Typed(string Label, string Text) : Entry;

internal sealed record Picked(string Label) : Entry;

internal sealed record Dated(string Legend, string Month, string Day, string Year) : Entry;
