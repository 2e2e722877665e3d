using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>What has a fixed place on the first page: notice, sender, date, and the recipient inside the envelope's window.</summary>
internal sealed class FirstPageHead
{
    private const float DateColumn = 2.5f * Sheet.Inch;
    private static readonly float[] SenderSizes = [12, 11, 10];
    private static readonly float[] WindowSizes = [12, 11, 10, 9, 8, 7, 6];

    private readonly List<PlacedRow> _rows = [];
    private readonly PdfElement _root;
    private readonly Typesetter _type;

    public FirstPageHead(Letter letter, PdfElement root, Typesetter type, float size)
    {
        (_root, _type) = (root, type);
        foreach (var block in letter.Blocks)
        {
            Place(block, size);
        }
    }

    public IReadOnlyList<PlacedRow> Rows => _rows;

    /// <summary>Rows that found no room above the window and begin the running text.</summary>
    public IReadOnlyList<Row> Rest { get; private set; } = [];

    public float TextTop { get; private set; } = Sheet.Top;

    private void Place(LetterBlock block, float size)
    {
        switch (block)
        {
            case NoticeBlock notice:
                var words = _type.Bold(_root.Add(PdfTag.P), notice.Text);
                _rows.Add(new PlacedRow(new Row(11, 0, [new Piece(0, words, 0, words.Text.Text.Length)]), Sheet.Left, Sheet.Top - 8));
                break;
            case SenderBlock sender:
                PlaceSender(sender);
                break;
            case DateBlock date:
                PlaceStack([.. _type.Lines(_root.Add(PdfTag.P), date.Lines).Select(RightAligned)], Sheet.Left, Sheet.Top, BlockRows.LeadingOf(12));
                break;
            case RecipientBlock recipient:
                PlaceRecipient(recipient, size);
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
                PlaceStack([.. lines.Select(line => new Row(size, leading, line))], Sheet.Left, Sheet.Top, leading);
                return;
            }
        }

        Rest = new BlockRows(_root, _type, 11).Lines(spans);
    }

    private void PlaceRecipient(RecipientBlock recipient, float size)
    {
        var spans = _type.Lines(_root.Add(PdfTag.P), recipient.Lines);
        foreach (var candidate in WindowSizes)
        {
            var lines = Broken(spans, Sheet.WindowRight - Sheet.WindowLeft, candidate);
            var ascent = AscentOf(recipient.Lines) * candidate;
            var room = Sheet.WindowBottom - Sheet.WindowTop - ascent - (0.23f * candidate);
            var leading = Math.Min(1.2f * candidate, room / Math.Max(1, lines.Count - 1));
            if (leading >= 0.9f * candidate || candidate == WindowSizes[^1])
            {
                if (leading < candidate / 2)
                {
                    throw new InvalidOperationException($"An address of {lines.Count} lines");
                }

                var top = Sheet.WindowTop + ascent;
                _rows.AddRange(lines.Select((line, at) => new PlacedRow(new Row(candidate, leading, line), Sheet.WindowLeft, top + (at * leading))));
                break;
            }
        }

        var below = new BlockRows(_root, _type, size).Lines(_type.Lines(_root.Add(PdfTag.P), recipient.Below));
        PlaceStack(below, Sheet.Left, Sheet.BelowWindow, BlockRows.LeadingOf(size));
        TextTop = Math.Max(Sheet.TextTop, Sheet.BelowWindow + (below.Count * BlockRows.LeadingOf(size)) + (size * 0.5f));
    }

    // Accents on capitals of the first line reach higher than the capitals.
    private static float AscentOf(IReadOnlyList<string> lines)
        => lines.Take(1).Any(line => line.Any(letter => letter > 'z' && char.IsUpper(letter))) ? 1 : 0.78f;

    private void PlaceStack(IReadOnlyList<Row> rows, float x, float top, float leading)
        => _rows.AddRange(rows.Select((row, at) => new PlacedRow(row, x, top + (at * leading) + (row.Size * 0.9f))));

    private static Row RightAligned(Span line) => new(12, BlockRows.LeadingOf(12), [line.AlignedRight(12, Sheet.TextWidth)]);

    private static IReadOnlyList<IReadOnlyList<Piece>> Broken(IEnumerable<Span> lines, float width, float size)
        => [.. lines.SelectMany(line => LineBreaker.Break([line], width, size))];
}
