using UglyToad.PdfPig;

namespace RecordsRequest.Faults;

/// <summary>The words of a PDF, a line for each height at which some stand.</summary>
internal static class PdfLines
{
    public static IReadOnlyList<string> In(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return
        [
            .. from page in pdf.GetPages()
            from line in page.GetWords().GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
            select string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)),
        ];
    }
}
