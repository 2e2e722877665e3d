using System.Globalization;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Features;

/// <summary>From a value of a closed list to its words in the language of the page, in whichever feature's texts they stand.</summary>
internal static class PageWords
{
    /// <summary>Where the person only looks at the records, nothing is picked up and nothing comes: some values are called otherwise.</summary>
    public const string Look = nameof(Look);

    private static readonly Texts Texts = new(typeof(PageWords).Assembly);

    extension<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        public string InWords(string variant = "") => Get(Texts.KeyOf(value, variant));

        public string InWords(bool isLook) => (isLook ? Find(Texts.KeyOf(value, Look)) : null) ?? value.InWords();
    }

    /// <summary>The text with a key that is made of something else than an enum, such as a state's code.</summary>
    public static string Get(string key) => Texts.Get(key, CultureInfo.CurrentUICulture);

    public static string? Find(string key) => Texts.Find(key, CultureInfo.CurrentUICulture);
}
