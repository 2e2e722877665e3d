namespace RecordsRequest.Domain.Complaints;

internal sealed class ComplaintPapers(Situation now, Words words)
{
    // A letter that was made and not sent proves nothing.
    public IEnumerable<string> Lines() => now.History.Log
        .Where(facts => facts is not LetterMadeFacts letter || now.History.HasSent(letter))
        .SelectMany(facts => facts.Papers(words)).Concat(Authority()).Distinct();

    private IEnumerable<string> Authority()
        => now.Details.ActingFor is { Authority.HasPapers: true } acting
            ? [$"{words[nameof(Wording.Fact_Authority)]}: {words.Of(acting.Authority, "_Papers")}"]
            : [];
}
