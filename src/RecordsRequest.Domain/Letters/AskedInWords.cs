namespace RecordsRequest.Domain.Letters;

public static class AskedInWords
{
    public static string Dates(RequestedItem item, RequestDetails asked, LetterLanguage language) => new Words(language).Dates(item.Dates, asked);

    /// <summary>The number by which such a place knows the patient.</summary>
    public static string RecordNumber(PlaceKind? place, LetterLanguage language)
        => new Words(language)[place is PlaceKind.HealthPlan ? nameof(Wording.Fact_MemberId) : nameof(Wording.Fact_RecordNumber)];

    /// <summary>Where no text says, as it calls itself.</summary>
    public static string NameIn(this LetterLanguage language, LetterLanguage other)
        => Words.Texts.Find(Texts.KeyOf(language), other.Culture) ?? language.Culture.NativeName;

    public static string AuthorityOf(Representative acting, bool bothSign, LetterLanguage language)
        => new Words(language).Of(acting.Authority, bothSign ? "_BothSign" : "");
}
