using System.Globalization;
using System.Reflection;

namespace RecordsRequest.Domain.Prose;

public static class LetterLanguages
{
    /// <summary>A test adds one more, to see that nothing but the resources knows which there are.</summary>
    internal static readonly Dictionary<LetterLanguage, CultureInfo> Cultures = Enum.GetValues<LetterLanguage>()
        .ToDictionary(language => language, Declared);

    public static IReadOnlyCollection<LetterLanguage> All => Cultures.Keys;

    extension(LetterLanguage language)
    {
        public CultureInfo Culture => Cultures[language];

        public string Code => language.Culture.TwoLetterISOLanguageName;
    }

    private static CultureInfo Declared(LetterLanguage language)
    {
        var culture = new CultureInfo(typeof(LetterLanguage).GetField($"{language}")!.GetCustomAttribute<CultureAttribute>()!.Name);
        culture.DateTimeFormat.LongDatePattern = Words.Texts.Get(nameof(Wording.Date_Weekday), culture);
        return CultureInfo.ReadOnly(culture);
    }
}
