using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Letters;

internal static class LetterNames
{
    public static string Of(LetterKind kind, LetterLanguage language)
        => language is LetterLanguage.English ? kind.InWords() : Sentences.Say(Text.Letter_Copy, kind.InWords(), Language.NameOf(language));
}
