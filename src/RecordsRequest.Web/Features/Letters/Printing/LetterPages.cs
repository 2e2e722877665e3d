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
    private readonly Letter _letter;
    private readonly Typesetter _type;
    private readonly float _size;
    private float _top;
    private float _y;

    private LetterPages(Letter letter, PdfElement root, Typesetter type, float size)
    {
        (_letter, _type, _size) = (letter, type, size);
        var head = new FirstPageHead(letter, root, type, size);
        _pages.Add([.. head.Rows]);
        _top = _y = head.TextTop;
        foreach (var chunk in Chunks([.. head.Rest, .. new BlockRows(root, type, size).Of(letter.Blocks)]))
        {
            Place(chunk);
        }
    }

    private int Count => _pages.Count;

    /// <summary>More pages than the longest answers can fill; a file that grows with the log has room for hundreds of lines.</summary>
    private static int MostPagesOf(LetterKind kind) => kind is LetterKind.ComplaintSheet or LetterKind.CaseFile ? 400 : 12;

    /// <param name="root">Holds the elements of the letter. Those of a size that is not taken stay empty, and so are not there.</param>
    public static LetterPages Of(Letter letter, PdfElement root)
    {
        var type = new Typesetter(letter.Language);
        var sizes = letter.Kind is LetterKind.FaxCover ? CoverSizes : letter.Kind is LetterKind.CaseFile ? FileSizes : LetterSizes;
        var largest = new LetterPages(letter, root, type, sizes[0]);
        if (largest.Count is 1 || sizes is [_])
        {
            return largest;
        }

        var smallest = new LetterPages(letter, root, type, sizes[^1]);
        return largest.Count == smallest.Count
            ? largest
            : sizes[1..^1].Select(size => new LetterPages(letter, root, type, size))
                .FirstOrDefault(pages => pages.Count == smallest.Count) ?? smallest;
    }

    public void DrawOn(PdfDocument document)
    {
        for (var at = 0; at < _pages.Count; at++)
        {
            var page = document.AddPage(Sheet.Width, Sheet.Height);
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
        if (_pages.Count == MostPagesOf(_letter.Kind))
        {
            throw new InvalidOperationException($"A letter of more than {_pages.Count} pages");
        }

        var leading = BlockRows.LeadingOf(_size);
        var lines = LineBreaker.Break([_type.Bold(PdfElement.Artifact, _letter.RunningHead)], Sheet.TextWidth, _size);
        _pages.Add([.. lines.Select((line, at) => new PlacedRow(new Row(_size, leading, line), Sheet.Left, Sheet.Top + ((at + 1) * leading)))]);
        _top = _y = Sheet.Top + ((lines.Count + 1) * leading);
    }

    private PlacedRow Footer(int page)
    {
        var reference = _type.Regular(PdfElement.Artifact, _letter.Reference);
        var number = _type.Regular(PdfElement.Artifact, string.Format(CultureInfo.InvariantCulture, _letter.PageOf, page, _pages.Count));
        var row = new Row(FooterSize, 0, [new Piece(0, reference, 0, _letter.Reference.Length), number.AlignedRight(FooterSize, Sheet.TextWidth)]);
        return new(row, Sheet.Left, Sheet.Footer);
    }
}
