using System.Globalization;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>A letter broken into pages: as few as possible, at the largest size that gives so few.</summary>
internal sealed class LetterPages
{
    private static readonly float[] LetterSizes = [12, 11.5f, 11];
    private static readonly float[] CoverSizes = [16, 14, 12];
    private static readonly float[] FileSizes = [11];

    private readonly List<List<PlacedRow>> _pages = [];
    private readonly Letter _letter;
    private readonly float _size;
    private float _top;
    private float _y;

    private LetterPages(Letter letter, float size)
    {
        _letter = letter;
        _size = size;
        var head = new FirstPageHead(letter, size);
        _pages.Add([.. head.Rows]);
        _top = _y = head.TextTop;
        foreach (var chunk in Chunks([.. head.Rest, .. new BlockRows(size).Of(letter.Blocks)]))
        {
            Place(chunk);
        }
    }

    public static IReadOnlyList<IReadOnlyList<PlacedRow>> Of(Letter letter)
    {
        var sizes = letter.Kind is LetterKind.FaxCover ? CoverSizes : letter.Kind is LetterKind.CaseFile ? FileSizes : LetterSizes;
        var best = sizes.Select(size => new LetterPages(letter, size)).MinBy(pages => pages._pages.Count)!;
        return [.. best._pages.Select((page, at) => (IReadOnlyList<PlacedRow>)[.. page, .. best.Footer(at + 1)])];
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
        var leading = BlockRows.LeadingOf(_size);
        var lines = LineBreaker.Break([new Span(_letter.RunningHead, LetterFont.Bold)], Sheet.TextWidth, _size);
        _pages.Add([.. lines.Select((line, at) => new PlacedRow(new Row(_size, leading, line), Sheet.Left, Sheet.Top + ((at + 1) * leading)))]);
        _top = _y = Sheet.Top + ((lines.Count + 1) * leading);
    }

    private IEnumerable<PlacedRow> Footer(int page)
    {
        var text = string.Format(CultureInfo.InvariantCulture, _letter.PageOf, page, _pages.Count);
        var right = Sheet.TextWidth - LetterFont.Regular.WidthOf(text, 11);
        yield return new PlacedRow(new Row(11, 0, [new Piece(0, _letter.Reference, LetterFont.Regular), new Piece(right, text, LetterFont.Regular)]), Sheet.Left, Sheet.Footer);
    }
}
