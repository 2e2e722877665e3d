using System.Globalization;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>What each letter is called on every screen.</summary>
internal static class LetterNames
{
    public static string Of(LetterKind kind) => Text.ResourceManager.GetString($"{nameof(LetterKind)}_{kind}", CultureInfo.CurrentUICulture)!;

    /// <summary>Why a person would make such a letter, in their own words.</summary>
    public static string Offer(LetterKind kind) => Text.ResourceManager.GetString($"Offer_{kind}", CultureInfo.CurrentUICulture)!;

    public static string Of(LetterKind kind, LetterLanguage language) => language switch
    {
        LetterLanguage.English => Of(kind),
        LetterLanguage.Spanish => Sentences.Say(Text.Letter_Copy, Of(kind)),
    };
}
