using System.Text;
using System.Text.RegularExpressions;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>
/// Notes may hold signs that the letter's typefaces lack, such as a smiling face. A page shows "[?]" in their place, and says so;
/// the data file has them as they were typed.
/// </summary>
internal static partial class PrintableSigns
{
    private const string Missing = "[?]";

    public static LetterBlock Of(LetterBlock block) => block switch
    {
        ParagraphBlock paragraph => new ParagraphBlock(Of(paragraph.Text), paragraph.Lead is { } lead ? Of(lead) : null),
        SmallPrintBlock print => new SmallPrintBlock([.. print.Lines.Select(Of)]),
        FactsBlock facts => new FactsBlock([.. facts.Facts.Select(fact => fact with { Value = Of(fact.Value) })]),
        _ => block, // our own words only
    };

    private static string Of(string text)
    {
        var missing = LetterFont.MissingFrom(text).EnumerateRunes().ToHashSet();
        if (missing.Count is 0)
        {
            return text;
        }

        var printed = text.Normalize(NormalizationForm.FormC).EnumerateRunes()
            .Aggregate(new StringBuilder(), (built, rune) => missing.Contains(rune) ? built.Append(Missing) : built.Append(rune));
        return Repeated().Replace(printed.ToString(), Missing);
    }

    [GeneratedRegex(@"(\[\?\]){2,}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Repeated();
}
