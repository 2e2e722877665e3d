using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>Answers what the log holds since the last letter of its kind, so that no letter is written twice about one thing.</summary>
internal abstract class ObstacleLetter(LetterKind kind, LegalBasis basis = LegalBasis.AccessRight) : FollowUp(kind)
{
    public sealed override bool Fits(Situation now)
        => now.History is { Sending: not null, AnsweredOn: null } && now.Details.Basis == basis && Met(now).Any();

    protected IEnumerable<ObstacleFacts> Met(Situation now) => now.History.Log.AsEnumerable().Reverse()
        .TakeWhile(facts => facts is not LetterMadeFacts made || made.Letter != Kind)
        .OfType<ObstacleFacts>()
        .Where(met => Playbook.For(met.Obstacle) is var play && play.Letter == Kind && play.Concerns(now.Details))
        .DistinctBy(met => met.Obstacle)
        .OrderBy(met => met.Obstacle);

    protected static ParagraphBlock Happened(Situation now, Words words, params IEnumerable<string> more)
        => new(string.Join(' ', [.. new Proof(now.History, words).Sentences(), .. more]), words[nameof(Wording.FollowUp_Happened_Lead)]);

    protected static ParagraphBlock Ask(Words words, params IEnumerable<string> sentences)
        => new(string.Join(' ', sentences), words[nameof(Wording.FollowUp_Ask_Lead)]);

    protected static ParagraphBlock About(ObstacleFacts met, Words words, string variant = "", params IEnumerable<object?> more)
        => new(words.Fill(met.Obstacle, variant, [words.Day(met.On), .. more]), words.Of(met.Obstacle, "_Lead"));
}
