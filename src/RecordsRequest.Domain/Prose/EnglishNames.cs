namespace RecordsRequest.Domain.Prose;

/// <summary>Names that stay English inside a text of another language, such as "(Privacy Officer)", and are to be read aloud as English.</summary>
public static class EnglishNames
{
    private static readonly string[] All = [.. new[] { nameof(Wording.EnglishName_PrivacyAct), nameof(Wording.EnglishName_PrivacyOfficer) }
        .Select(name => new Words(LetterLanguage.English)[name])];

    /// <summary>The text in parts, each of whole words: what touches a name, such as a bracket, goes with it.</summary>
    public static IEnumerable<(string Text, bool IsEnglish)> PartsOf(string text, LetterLanguage language)
    {
        var (done, at) = (0, language is LetterLanguage.English ? -1 : Next(text, 0));
        while (at >= 0)
        {
            var start = text.LastIndexOf(' ', at) + 1;
            var end = text.IndexOf(' ', at + All.First(name => text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)).Length);
            end = end < 0 ? text.Length : end;
            if (start > done)
            {
                yield return (text[done..start], false);
            }

            yield return (text[start..end], true);
            (done, at) = (end, Next(text, end));
        }

        if (done < text.Length || done is 0)
        {
            yield return (text[done..], false);
        }
    }

    private static int Next(string text, int from)
        => All.Select(name => text.IndexOf(name, from, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
}
