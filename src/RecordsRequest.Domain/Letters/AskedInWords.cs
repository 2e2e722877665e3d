namespace RecordsRequest.Domain.Letters;

public static class AskedInWords
{
    public static string Dates(RequestedItem item, DateOnly madeOn, LetterLanguage language) => new Words(language).Dates(item.Dates, madeOn);

    /// <summary>Where no text says, as it calls itself.</summary>
    public static string NameIn(this LetterLanguage language, LetterLanguage other)
        => Words.Texts.Find(Texts.KeyOf(language), other.Culture) ?? language.Culture.NativeName;

    public static string AuthorityOf(Representative acting, bool bothSign, LetterLanguage language)
        => new Words(language).Of(acting.Authority, bothSign ? "_BothSign" : "");
}
