using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>What has a fixed place on the first page: notice, sender, date, and the recipient inside the envelope's window. Made once.</summary>
internal sealed class FirstPageHead
{
    private const float DateColumn = 2.5f * Sheet.Inch;
    private const float PenRoom = 24; // for handwriting
    private const float PenWords = 9;
    private static readonly float[] SenderSizes = [12, 11, 10];

    private readonly List<PlacedRow> _fixed = [];
    private readonly PdfElement _root;
    private readonly Typesetter _type;
    private IReadOnlyList<Span>? _below; // null where nobody is written to
    private float _penEnd;

    public FirstPageHead(Letter letter, PdfElement root, Typesetter type)
    {
        (_root, _type) = (root, type);
        foreach (var block in letter.Blocks)
        {
            Place(block);
        }
    }

    /// <summary>Rows that found no room above the window and begin the running text.</summary>
    public IReadOnlyList<Row> Rest { get; private set; } = [];

    /// <summary>Its rows in their places, and where the running text may begin; what stands below the window has the size of the text.</summary>
    /// <exception cref="InvalidOperationException">What stands below the window needs more than the page.</exception>
    public (List<PlacedRow> Rows, float TextTop) At(float size)
    {
        if (_below is null)
        {
            return ([.. _fixed], Sheet.Top);
        }

        var leading = BlockRows.LeadingOf(size);
        var below = new BlockRows(size).Lines(_below);
        var top = Math.Max(Sheet.BelowWindow, _penEnd);
        var end = top + (below.Count * leading) + (size * 0.5f);
        return end > Sheet.Bottom
            ? throw new InvalidOperationException($"An address of {below.Count} lines below the window")
            : ([.. _fixed, .. Stack(below, Sheet.Left, top, leading)], Math.Max(Math.Max(Sheet.TextTop, end), _penEnd));
    }

    private void Place(LetterBlock block)
    {
        switch (block)
        {
            case NoticeBlock notice:
                _fixed.Add(new PlacedRow(new Row(11, 0, [_type.Bold(_root.Add(PdfTag.P), notice.Text).At(0)]), Sheet.Left, Sheet.Top - 8));
                break;
            case SenderBlock sender:
                PlaceSender(sender);
                break;
            case DateBlock date:
                IReadOnlyList<Row> rows = [.. _type.Lines(_root.Add(PdfTag.P), date.Lines).Select(RightAligned)];
                _fixed.AddRange(Stack(rows, Sheet.Left, Sheet.Top, BlockRows.LeadingOf(12)));
                break;
            case RecipientBlock recipient:
                PlaceRecipient(recipient);
                break;
        }
    }

    private void PlaceSender(SenderBlock sender)
    {
        var spans = _type.Lines(_root.Add(PdfTag.P), sender.Lines);
        foreach (var size in SenderSizes)
        {
            var lines = Broken(spans, Sheet.TextWidth - DateColumn, size);
            var leading = BlockRows.LeadingOf(size);
            if (Sheet.Top + (lines.Count * leading) <= Sheet.SenderBottom)
            {
                _fixed.AddRange(Stack([.. lines.Select(line => new Row(size, leading, line))], Sheet.Left, Sheet.Top, leading));
                return;
            }
        }

        Rest = new BlockRows(11).Lines(spans);
    }

    private void PlaceRecipient(RecipientBlock recipient)
    {
        var (inside, below) = WindowLines.Of(_type.Lines(_root.Add(PdfTag.P), recipient.Lines));
        _fixed.AddRange(inside.Rows);
        PlacePenLines(recipient.ToFillIn, inside.End);
        _below = [.. below, .. _type.Lines(_root.Add(PdfTag.P), recipient.Below)];
    }

    private void PlacePenLines(IReadOnlyList<string> labels, float y)
    {
        foreach (var label in labels)
        {
            y += PenRoom;
            var line = new PenLine(0, Sheet.WindowRight - Sheet.WindowLeft, _root.AddFigure(label));
            _fixed.Add(new(new Row(PenWords, 0, []) { PenLines = [line] }, Sheet.WindowLeft, y));
            y += PenWords;
            _fixed.Add(new(new Row(PenWords, 0, [_type.Regular(_root.Add(PdfTag.P), label).At(0)]), Sheet.WindowLeft, y));
            _penEnd = y + (2 * PenWords);
        }
    }

    private static IEnumerable<PlacedRow> Stack(IReadOnlyList<Row> rows, float x, float top, float leading)
        => rows.Select((row, at) => new PlacedRow(row, x, top + (at * leading) + (row.Size * 0.9f)));

    private static Row RightAligned(Span line) => new(12, BlockRows.LeadingOf(12), [line.AlignedRight(12, Sheet.TextWidth)]);

    private static IReadOnlyList<IReadOnlyList<Piece>> Broken(IEnumerable<Span> lines, float width, float size)
        => [.. lines.SelectMany(line => LineBreaker.Break([line], width, size))];
}
