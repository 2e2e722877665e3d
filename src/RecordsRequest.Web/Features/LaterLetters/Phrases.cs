using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.LaterLetters;

internal static class Phrases
{
    /// <summary>What is said above a letter that can be read before it is made.</summary>
    public static string ReadFirst(Letter letter) => letter.Language is LetterLanguage.English
        ? Text.Letter_Preview
        : Sentences.Say(Text.Letter_PreviewCopy, Language.NameOf(letter.Language));
}
