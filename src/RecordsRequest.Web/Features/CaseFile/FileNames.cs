using System.Globalization;
using System.Text.Json;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>Names that tell nobody whose files they are.</summary>
internal static class FileNames
{
    public const string Chronology = "chronology.json";

    public const string Sums = "SHA256SUMS.txt";

    /// <summary>"01-request-2027-01-31.pdf"; a copy in Spanish ends in "-es".</summary>
    public static string Of(KeptLetter letter, int number, DateOnly day) => string.Create(CultureInfo.InvariantCulture,
        $"{number:00}-{JsonNamingPolicy.KebabCaseLower.ConvertName($"{letter.Kind}")}-{day:yyyy-MM-dd}{(letter.Language is LetterLanguage.Spanish ? "-es" : "")}.pdf");

    public static string Pdf(DateOnly day, Language language) => string.Create(CultureInfo.InvariantCulture, $"case-file-{day:yyyy-MM-dd}{(language == Language.English ? "" : $"-{language.Code}")}.pdf");

    public static string Zip(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"case-file-{day:yyyy-MM-dd}.zip");
}
