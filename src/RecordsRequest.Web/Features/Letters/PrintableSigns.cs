using System.Text;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>
/// Notes and names told in a call may hold signs that the letter's typefaces lack, such as a smiling face. A paper made of them shows
/// "[?]" in their place.
/// </summary>
internal static class PrintableSigns
{
    private const string Missing = "[?]";

    public static Letter Of(Letter letter) => letter with { Blocks = [.. letter.Blocks.Select(Of)] };

    private static LetterBlock Of(LetterBlock block) => block switch
    {
        ParagraphBlock paragraph => new ParagraphBlock(Of(paragraph.Text), paragraph.Lead is { } lead ? Of(lead) : null),
        SmallPrintBlock print => new SmallPrintBlock([.. print.Lines.Select(Of)]),
        FactsBlock facts => new FactsBlock([.. facts.Facts.Select(fact => fact with { Value = Of(fact.Value) })]),
        ListBlock list => new ListBlock([.. list.Items.Select(Of)]),
        _ => block, // our own words, and what was checked at its field
    };

    private static string Of(string text) => Typeface.Printable(text.Normalize(NormalizationForm.FormC), Missing);
}
