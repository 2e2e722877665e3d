namespace RecordsRequest.Domain.Letters;

/// <summary>What goes out with a later letter: a copy of the first one, and a copy of itself for the Privacy Officer.</summary>
public static class Enclosures
{
    public static bool Go(LetterKind kind, LetterLanguage language, RequestDetails details)
        => FollowUps.EncloseRequest(kind) || IsCopied(kind, language, details);

    /// <summary>The letter and what goes with it, in the order in which it goes. Each copy says on top that it is one.</summary>
    /// <param name="first">The first letter of the request; in the same language, where it was kept in that.</param>
    public static IReadOnlyList<Letter> With(Letter letter, Letter first, RequestDetails details)
    {
        var enclosesFirst = FollowUps.EncloseRequest(letter.Kind);
        var all = new List<Letter> { letter };
        if (enclosesFirst)
        {
            var words = new Words(first.Language);
            all.Add(Marked(first, words.Fill(nameof(Wording.Enclosure_First), words.Day(details.MadeOn))));
        }

        if (IsCopied(letter.Kind, letter.Language, details))
        {
            var notice = enclosesFirst ? nameof(Wording.Enclosure_Officer) : nameof(Wording.Enclosure_Officer_Alone);
            all.Add(Marked(letter, new Words(letter.Language)[notice]));
        }

        return all;
    }

    public static string TitleOf(Letter letter) => new Words(letter.Language).Fill(nameof(Wording.Enclosures_Title), letter.Title);

    // What a person keeps in another language goes to nobody.
    private static bool IsCopied(LetterKind kind, LetterLanguage language, RequestDetails details)
        => language is LetterLanguage.English && FollowUps.AreCopied(kind, details);

    // There is room for one notice on top. The words of this one say what that of a reader's copy says.
    private static Letter Marked(Letter letter, string notice)
        => letter with { Blocks = [new NoticeBlock(notice), .. letter.Blocks.Where(block => block is not NoticeBlock)] };
}
