using System.Globalization;
using System.Text.Json;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>Names that tell nobody whose files they are.</summary>
internal static class FileNames
{
    public const string Chronology = "chronology.json";

    /// <summary>Names what could not be opened; there only when something could not.</summary>
    public const string Damaged = "damaged.txt";

    public const string Sums = "SHA256SUMS.txt";

    /// <summary>"01-request-2027-01-31.pdf"; a copy in another language ends in its code, such as "-es".</summary>
    public static string Of(KeptLetter letter, int number, DateOnly day) => string.Create(CultureInfo.InvariantCulture,
        $"{number:00}-{JsonNamingPolicy.KebabCaseLower.ConvertName($"{letter.Kind}")}-{day:yyyy-MM-dd}{RequestFileNames.EndOf(letter.Language)}.pdf");

    public static string Pdf(OpenRequest file, Language language)
        => RequestFileNames.Pdf("case-file", file.Request.Reference, file.Today, language.ForLetters);

    public static string Zip(OpenRequest file) => RequestFileNames.Of("case-file", file.Request.Reference, file.Today, ".zip");
}
