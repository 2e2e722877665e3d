using System.Globalization;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Names for files to keep: they tell requests apart, and nobody whose they are.</summary>
internal static class RequestFileNames
{
    /// <summary>"letter-RR-1234-5678-2027-01-31.pdf"; a copy in another language ends in its code, such as "-es".</summary>
    public static string Pdf(string what, string reference, DateOnly day, LetterLanguage language = LetterLanguage.English)
        => Of(what, reference, day, $"{EndOf(language)}.pdf");

    public static string Of(string what, string reference, DateOnly day, string ending)
        => string.Create(CultureInfo.InvariantCulture, $"{what}-{reference}-{day:yyyy-MM-dd}{ending}");

    public static string EndOf(LetterLanguage language) => language is LetterLanguage.English ? "" : $"-{language.Code}";
}
