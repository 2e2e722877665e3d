using System.Text.RegularExpressions;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>How hard sentences are to read: a smoke alarm, not a judge.</summary>
internal static partial class ReadingEase
{
    private const int Patience = 1000;

    /// <summary>Flesch-Kincaid school grade of English text; 6 or less is our aim.</summary>
    public static double EnglishGrade(IReadOnlyCollection<string> sentences)
    {
        var (words, perSentence) = Measure(sentences);
        return 0.39 * perSentence + 11.8 * words.Average(EnglishSyllables) - 15.59;
    }

    /// <summary>Szigriszt-Pazos score of Spanish text, read on the INFLESZ scale; 65 or more is "quite easy".</summary>
    public static double SpanishEase(IReadOnlyCollection<string> sentences)
    {
        var (words, perSentence) = Measure(sentences);
        return 206.835 - 62.3 * words.Average(SpanishSyllables) - perSentence;
    }

    /// <summary>The whole sentences of a block of text; headings and other fragments without an end do not count.</summary>
    public static IEnumerable<string> Sentences(string block) => Sentence().Matches(block).Select(match => match.Value);

    private static (List<string> Words, double PerSentence) Measure(IReadOnlyCollection<string> sentences)
    {
        var words = sentences.SelectMany(sentence => Word().Matches(sentence)).Select(match => match.Value.ToLowerInvariant()).ToList();
        return (words, (double)words.Count / sentences.Count);
    }

    private static int EnglishSyllables(string word)
    {
        var spoken = SilentEnding().Replace(word, "");
        return Math.Max(1, EnglishVowels().Count(spoken));
    }

    // Two strong vowels, or an accented weak one, are two syllables.
    private static int SpanishSyllables(string word)
        => Math.Max(1, SpanishVowels().Matches(word).Sum(run => Math.Max(1, StrongVowel().Count(run.Value))));

    [GeneratedRegex(@"[^.!?…]*\w[^.!?…]*[.!?…]", RegexOptions.None, Patience)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*", RegexOptions.None, Patience)]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[aeiouy].*)(?:(?<![td])ed|(?<![sxzcg]|sh|ch)es|(?<!l|[aeiouy])e|(?<=[aeiouy]l)e)$", RegexOptions.None, Patience)]
    private static partial Regex SilentEnding();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, Patience)]
    private static partial Regex EnglishVowels();

    [GeneratedRegex("[aeiouáéíóúüy]+", RegexOptions.None, Patience)]
    private static partial Regex SpanishVowels();

    [GeneratedRegex("[aeoáéíóú]", RegexOptions.None, Patience)]
    private static partial Regex StrongVowel();
}
