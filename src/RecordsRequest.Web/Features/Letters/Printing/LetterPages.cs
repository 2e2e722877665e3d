using System.Globalization;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>A letter broken into pages: as few as possible, at the largest size that gives so few.</summary>
internal sealed class LetterPages
{
    private const float FooterSize = 11;
    private static readonly float[] LetterSizes = [12, 11.5f, 11];
    private static readonly float[] CoverSizes = [16, 14, 12];
    private static readonly float[] FileSizes = [11];

    private readonly List<List<PlacedRow>> _pages = [];
    private readonly SetLetter _letter;
    private readonly float _size;
    private float _top;
    private float _y;

    private LetterPages(SetLetter letter, float size)
    {
        (_letter, _size) = (letter, size);
        (var rows, _top) = letter.Head.At(size);
        _pages.Add(rows);
        _y = _top;
        foreach (var chunk in Chunks([.. letter.Head.Rest, .. new BlockRows(size).Of(letter.Text)]))
        {
            Place(chunk);
        }
    }

    private int Count => _pages.Count;

    /// <summary>More pages than the longest answers can fill; a file that grows with the log has room for hundreds of lines.</summary>
    private static int MostPagesOf(LetterKind kind) => kind is LetterKind.ComplaintSheet or LetterKind.CaseFile ? 400 : 12;

    /// <param name="root">Holds the elements of the letter.</param>
    public static LetterPages Of(Letter letter, PdfElement root)
    {
        var set = SetLetter.Of(letter, root);
        var sizes = letter.Kind is LetterKind.FaxCover ? CoverSizes : letter.Kind is LetterKind.CaseFile ? FileSizes : LetterSizes;
        var largest = new LetterPages(set, sizes[0]);
        if (largest.Count is 1 || sizes is [_])
        {
            return largest;
        }

        var smallest = new LetterPages(set, sizes[^1]);
        return largest.Count == smallest.Count
            ? largest
            : sizes[1..^1].Select(size => new LetterPages(set, size)).FirstOrDefault(pages => pages.Count == smallest.Count) ?? smallest;
    }

    public void DrawOn(PdfDocument document, bool asSample)
    {
        for (var at = 0; at < _pages.Count; at++)
        {
            var page = document.AddPage(Sheet.Width, Sheet.Height);
            if (asSample)
            {
                SampleMark.DrawOn(page);
            }

            foreach (var row in (IEnumerable<PlacedRow>)[.. _pages[at], Footer(at + 1)])
            {
                row.DrawOn(page);
            }
        }
    }

    // Rows tied together by KeepWithNext move to the next page as one.
    private static IEnumerable<IReadOnlyList<Row>> Chunks(IReadOnlyList<Row> rows)
    {
        var chunk = new List<Row>();
        foreach (var row in rows)
        {
            chunk.Add(row);
            if (!row.KeepWithNext)
            {
                yield return [.. chunk];
                chunk.Clear();
            }
        }

        yield return chunk;
    }

    private void Place(IReadOnlyList<Row> chunk)
    {
        if (_y + chunk.Sum(row => row.Before + row.Height) > Sheet.Bottom && _y > _top)
        {
            StartPage();
        }

        foreach (var row in chunk)
        {
            if (_y + row.Before + row.Height > Sheet.Bottom)
            {
                StartPage();
            }

            _y += (_y > _top ? row.Before : 0) + row.Height;
            _pages[^1].Add(new PlacedRow(row, Sheet.Left, _y - (row.Height * 0.25f)));
        }
    }

    private void StartPage()
    {
        if (_pages.Count == MostPagesOf(_letter.Letter.Kind))
        {
            throw new InvalidOperationException($"A letter of more than {_pages.Count} pages");
        }

        var leading = BlockRows.LeadingOf(_size);
        var lines = LineBreaker.Break([_letter.Type.Bold(PdfElement.Artifact, _letter.Letter.RunningHead)], Sheet.TextWidth, _size);
        _pages.Add([.. lines.Select((line, at) => new PlacedRow(new Row(_size, leading, line), Sheet.Left, Sheet.Top + ((at + 1) * leading)))]);
        _top = _y = Sheet.Top + ((lines.Count + 1) * leading);
    }

    private PlacedRow Footer(int page)
    {
        var (letter, type) = (_letter.Letter, _letter.Type);
        var reference = type.Regular(PdfElement.Artifact, letter.Reference);
        var number = type.Regular(PdfElement.Artifact, string.Format(CultureInfo.InvariantCulture, letter.PageOf, page, _pages.Count));
        var row = new Row(FooterSize, 0, [reference.At(0), number.AlignedRight(FooterSize, Sheet.TextWidth)]);
        return new(row, Sheet.Left, Sheet.Footer);
    }
}
