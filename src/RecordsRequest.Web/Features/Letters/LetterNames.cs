using System.Globalization;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>What each letter is called on every screen.</summary>
internal static class LetterNames
{
    public static string Of(LetterKind kind) => Text.ResourceManager.GetString($"{nameof(LetterKind)}_{kind}", CultureInfo.CurrentUICulture)!;

    /// <summary>Why a person would make such a letter, in their own words.</summary>
    public static string Offer(LetterKind kind) => Text.ResourceManager.GetString($"Offer_{kind}", CultureInfo.CurrentUICulture)!;

    public static string Of(LetterKind kind, LetterLanguage language)
        => language is LetterLanguage.English ? Of(kind) : Sentences.Say(Text.Letter_Copy, Of(kind), language.NameIn(Language.Current.ForLetters));
}
