using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>What a reader finds in the bytes of a PDF.</summary>
internal sealed class PrintedText : IDisposable
{
    private const double Inch = 72;
    private readonly PdfDocument _document;

    public PrintedText(byte[] pdf) => _document = PdfDocument.Open(pdf);

    public string Title => _document.Information.Title ?? "";

    public int Pages => _document.NumberOfPages;

    public IEnumerable<double> Sizes
        => _document.GetPages().SelectMany(page => page.Letters).Select(letter => Math.Round(letter.PointSize, 1)).Distinct();

    /// <summary>How many shapes and lines are drawn beside the letters.</summary>
    public int Drawn => _document.GetPages().Sum(page => page.Paths.Count);

    /// <summary>The text of a page as one line, in reading order.</summary>
    public string Page(int number)
        => string.Join(' ', ContentOrderTextExtractor.GetText(_document.GetPage(number)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Text => string.Join(' ', Enumerable.Range(1, Pages).Select(Page));

    /// <summary>The box around a line of the first page, in inches from the top left: left, top, right, bottom.</summary>
    public (double Left, double Top, double Right, double Bottom) BoxOf(Func<Letter, bool> isMeant)
    {
        var page = _document.GetPage(1);
        PdfRectangle[] boxes = [.. page.Letters.Where(isMeant).Where(
            letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(letter => letter.BoundingBox)];
        return (boxes.Min(box => box.Left) / Inch, (page.Height - boxes.Max(box => box.Top)) / Inch, boxes.Max(box => box.Right) / Inch,
            (page.Height - boxes.Min(box => box.Bottom)) / Inch);
    }

    /// <summary>Its lines from the top, in inches, by the ink of their letters.</summary>
    public IEnumerable<(double Top, double Bottom, string Text)> LinesOf(int page)
    {
        var height = _document.GetPage(page).Height;
        return from letter in Inked(page)
               group letter by Math.Round(letter.StartBaseLine.Y, 1) into line
               orderby line.Key descending
               select ((height - line.Max(letter => letter.BoundingBox.Top)) / Inch, (height - line.Min(letter => letter.BoundingBox.Bottom)) / Inch,
                   string.Concat(line.Select(letter => letter.Value)));
    }

    /// <summary>Letters of different lines whose ink meets, such as "g over Å".</summary>
    public IEnumerable<string> Overlapping(int page)
    {
        var letters = Inked(page);
        return from above in letters
               from below in letters
               where above.StartBaseLine.Y > below.StartBaseLine.Y + 0.1 && Meet(above.BoundingBox, below.BoundingBox)
               select $"{above.Value} over {below.Value}";
    }

    private List<Letter> Inked(int page) => [.. _document.GetPage(page).Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];

    private static bool Meet(PdfRectangle one, PdfRectangle other)
        => Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left) > 0.01
            && Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom) > 0.01;

    public void Dispose() => _document.Dispose();
}
