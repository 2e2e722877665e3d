namespace RecordsRequest.Domain.Letters;

/// <summary>Parts of a request in the words of its letter, for papers that tell of it.</summary>
public static class AskedInWords
{
    /// <summary>Such as "care from March 1, 2024 to November 1, 2026".</summary>
    public static string Dates(RequestedItem item, DateOnly madeOn, LetterLanguage language) => new Words(language).Dates(item.Dates, madeOn);

    /// <summary>Where no text says, as it calls itself.</summary>
    public static string NameIn(this LetterLanguage language, LetterLanguage other)
        => Words.Texts.Find(Texts.KeyOf(language), other.Culture) ?? language.Culture.NativeName;

    public static string AuthorityOf(RequestDetails details, LetterLanguage language)
        => new Words(language).Of(details.Representative!.Authority, details.BothSign ? "_BothSign" : "");
}
