using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>Which papers go with a complaint: what the person has, as far as the log tells.</summary>
internal sealed class ComplaintPapers(Situation now, Words words)
{
    public IEnumerable<string> Lines()
        => now.History.Log.SelectMany(facts => facts.Papers(words)).Concat(Authority()).Distinct();

    private IEnumerable<string> Authority()
        => now.Details is { EnclosesPapers: true, ActingFor: { } acting } ? [$"{words[nameof(Wording.Fact_Authority)]}: {words.Of(acting.Authority, "_Papers")}"] : [];
}
