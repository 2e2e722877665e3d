using System.Globalization;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Letters;

internal static class Phrases
{
    public static string TwinOf(StoredLetter letter, LetterLanguage copy)
        => letter.Language is LetterLanguage.English ? Say(Text.Read_SeeCopy, Language.NameOf(copy)) : Text.Read_SeeLetter;

    public static string Open(StoredLetter letter)
        => Say((letter.Language, letter.Pages) switch
        {
            (LetterLanguage.English, 1) => Text.Read_Open_One,
            (LetterLanguage.English, _) => Text.Read_Open_Other,
            (_, 1) => Text.Read_OpenCopy_One,
            (_, _) => Text.Read_OpenCopy_Other,
        }, letter.Pages, Math.Ceiling(letter.Size / 1000m), Language.NameOf(letter.Language));

    public static string KeptSince(DateOnly day) => Say(Text.Read_Kept, Sentences.Day(day));

    public static string MadeOn(DateOnly day) => Say(Text.Sent_MadeOn, Sentences.PlainDay(day));

    private static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);
}
