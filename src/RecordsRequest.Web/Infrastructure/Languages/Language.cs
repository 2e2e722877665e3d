using System.Globalization;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Web.Infrastructure.Languages;

/// <summary>A language of the screens: its part of the address, its culture and its own name.</summary>
public sealed record Language(string Code, CultureInfo Culture, string OwnName, LetterLanguage ForLetters)
{
    public const string RouteKey = "lang";
    public static readonly Language English = new("en", CultureInfo.GetCultureInfo("en-US"), "English", LetterLanguage.English);
    public static readonly Language Spanish = new("es", CultureInfo.GetCultureInfo("es-US"), "Español", LetterLanguage.Spanish);

    /// <summary>The language of the request being answered.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    public Language Other => this == English ? Spanish : English;

    /// <summary>What is said in this language, whatever the language of the page.</summary>
    public T Speak<T>(Func<T> words)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture, Culture);
        try
        {
            return words();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    public static Language? Find(string? code) => code switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };

    /// <summary>The language a path begins with, such as "/es/guide".</summary>
    public static Language? OfPath(PathString path)
        => path.Value is { Length: >= 3 } text && (text.Length == 3 || text[3] == '/') ? Find(text[1..3]) : null;
}
