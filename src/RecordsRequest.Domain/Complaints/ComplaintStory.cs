using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Complaints;

/// <summary>Each sentence with the rule it is about. Notes stay out: they may hold what is in a record.</summary>
internal sealed class ComplaintStory(Situation now, Words words)
{
    private readonly IReadOnlyList<ComplaintGround> _grounds = ComplaintGrounds.Of(now);

    public IEnumerable<ParagraphBlock> Paragraphs()
        => from entry in now.History.Log.Select(facts => (On: facts.HappenedOn, Text: Joined(facts.Told(now, words)))).Concat(EndOfTime())
           where entry.Text.Length > 0
           orderby entry.On
           select new ParagraphBlock(entry.Text, $"{words.Day(entry.On)}.");

    private IEnumerable<(DateOnly On, string Text)> EndOfTime() => _grounds
        .Where(ground => ground.Kind is ComplaintGroundKind.Late)
        .Select(late => (late.KnownOn, Joined([words[nameof(Wording.Complaint_TimeEnded)], late.RuleIn(words)])))
        .Concat(ComplaintGrounds.IsStillLate(now) ? [(now.Today, words[nameof(Wording.Complaint_StillWaiting)])] : []);

    private static string Joined(IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());
}
