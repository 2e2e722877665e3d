using System.Globalization;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Infrastructure.Languages;

/// <summary>A language of the screens. Each language that letters are written in is one.</summary>
public sealed record Language(LetterLanguage ForLetters)
{
    public const string RouteKey = "lang";
    public static readonly Language English = new(LetterLanguage.English);

    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    public string Code => ForLetters.Code;

    public CultureInfo Culture => ForLetters.Culture;

    public static string NameOf(LetterLanguage language) => language.NameIn(Current.ForLetters);

    public IEnumerable<Language> Others => LetterLanguages.All.Where(language => language != ForLetters).Select(language => new Language(language));

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

    public static Language? Find(string? code)
        => LetterLanguages.All.Where(language => language.Code == code).Select(language => new Language(language)).FirstOrDefault();

    public static Language? OfPath(PathString path) => path.Value?.Split('/') is ["", var code, ..] ? Find(code) : null;
}
