using System.Globalization;
using System.Reflection;

namespace RecordsRequest.Domain.Prose;

/// <summary>The languages that are spoken, and how each writes dates and sums.</summary>
public static class LetterLanguages
{
    /// <summary>Each language and its culture. A test adds one more to see that nothing but the resources knows which there are.</summary>
    internal static readonly Dictionary<LetterLanguage, CultureInfo> Cultures = Enum.GetValues<LetterLanguage>().ToDictionary(language => language, Declared);

    /// <summary>All of them, English first.</summary>
    public static IReadOnlyCollection<LetterLanguage> All => Cultures.Keys;

    extension(LetterLanguage language)
    {
        /// <summary>How it writes dates and sums.</summary>
        public CultureInfo Culture => Cultures[language];

        /// <summary>Its part of an address or of a file name, such as "es".</summary>
        public string Code => language.Culture.TwoLetterISOLanguageName;
    }

    private static CultureInfo Declared(LetterLanguage language)
    {
        var culture = new CultureInfo(typeof(LetterLanguage).GetField($"{language}")!.GetCustomAttribute<CultureAttribute>()!.Name);
        culture.DateTimeFormat.LongDatePattern = Words.Texts.Get(nameof(Wording.Date_Weekday), culture);
        return CultureInfo.ReadOnly(culture);
    }
}
