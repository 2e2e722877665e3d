using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;


namespace RecordsRequest.Domain.Letters;

/// <summary>Parts of a request in the words of its letter, for papers that tell of it.</summary>
public static class AskedInWords
{
    /// <summary>The dates of care of an item, such as "care from March 1, 2024 to November 1, 2026".</summary>
    /// <param name="item">One of the request's items.</param>
    /// <param name="madeOn">The day of the letter.</param>
    /// <param name="language">In which language.</param>
    public static string Dates(RequestedItem item, DateOnly madeOn, LetterLanguage language) => new Words(language).Dates(item.Dates, madeOn);

    /// <summary>What a language is called; where no text says, as it calls itself.</summary>
    /// <param name="language">The language.</param>
    /// <param name="other">In which language.</param>
    public static string NameIn(this LetterLanguage language, LetterLanguage other) => Words.Texts.Find(Texts.KeyOf(language), other.Culture) ?? language.Culture.NativeName;

    /// <summary>What lets a representative act, in the letter's words.</summary>
    /// <param name="details">The request; somebody acts with authority.</param>
    /// <param name="language">In which language.</param>
    public static string AuthorityOf(RequestDetails details, LetterLanguage language)
        => new Words(language).Of(details.Representative!.Authority, details.BothSign ? "_BothSign" : "");
}
