using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>What has a fixed place on the first page: notice, sender, date, and the recipient inside the envelope's window.</summary>
internal sealed class FirstPageHead
{
    private const float DateColumn = 2.5f * Sheet.Inch;
    private static readonly float[] SenderSizes = [12, 11, 10];
    private static readonly float[] WindowSizes = [12, 11, 10, 9, 8, 7, 6];

    private readonly List<PlacedRow> _rows = [];

    public FirstPageHead(Letter letter, float size)
    {
        foreach (var block in letter.Blocks)
        {
            Place(block, size);
        }
    }

    public IReadOnlyList<PlacedRow> Rows => _rows;

    /// <summary>Rows that found no room above the window and begin the running text.</summary>
    public IReadOnlyList<Row> Rest { get; private set; } = [];

    /// <summary>Where the running text may begin.</summary>
    public float TextTop { get; private set; } = Sheet.Top;

    private void Place(LetterBlock block, float size)
    {
        switch (block)
        {
            case NoticeBlock notice:
                _rows.Add(new PlacedRow(new Row(11, 0, [new Piece(0, notice.Text, LetterFont.Bold)]), Sheet.Left, Sheet.Top - 8));
                break;
            case SenderBlock sender:
                PlaceSender(sender);
                break;
            case DateBlock date:
                PlaceStack([.. date.Lines.Select(line => RightAligned(line))], Sheet.Left, Sheet.Top, BlockRows.LeadingOf(12));
                break;
            case RecipientBlock recipient:
                PlaceRecipient(recipient, size);
                break;
        }
    }

    private void PlaceSender(SenderBlock sender)
    {
        foreach (var size in SenderSizes)
        {
            var lines = Broken(sender.Lines, Sheet.TextWidth - DateColumn, size);
            var leading = BlockRows.LeadingOf(size);
            if (Sheet.Top + (lines.Count * leading) <= Sheet.SenderBottom)
            {
                PlaceStack([.. lines.Select(line => new Row(size, leading, line))], Sheet.Left, Sheet.Top, leading);
                return;
            }
        }

        Rest = new BlockRows(11).Lines(sender.Lines);
    }

    private void PlaceRecipient(RecipientBlock recipient, float size)
    {
        foreach (var candidate in WindowSizes)
        {
            var lines = Broken(recipient.Lines, Sheet.WindowRight - Sheet.WindowLeft, candidate);
            var ascent = AscentOf(recipient.Lines) * candidate;
            var room = Sheet.WindowBottom - Sheet.WindowTop - ascent - (0.23f * candidate);
            var leading = Math.Min(1.2f * candidate, room / Math.Max(1, lines.Count - 1));
            if (leading >= 0.9f * candidate || candidate == WindowSizes[^1])
            {
                _rows.AddRange(lines.Select((line, at) => new PlacedRow(new Row(candidate, leading, line), Sheet.WindowLeft, Sheet.WindowTop + ascent + (at * leading))));
                break;
            }
        }

        var below = new BlockRows(size).Lines(recipient.Below);
        PlaceStack(below, Sheet.Left, Sheet.BelowWindow, BlockRows.LeadingOf(size));
        TextTop = Math.Max(Sheet.TextTop, Sheet.BelowWindow + (below.Count * BlockRows.LeadingOf(size)) + (size * 0.5f));
    }

    // Accents on capitals of the first line reach higher than the capitals.
    private static float AscentOf(IReadOnlyList<string> lines) => lines.Take(1).Any(line => line.Any(letter => letter > 'z' && char.IsUpper(letter))) ? 1 : 0.78f;

    private void PlaceStack(IReadOnlyList<Row> rows, float x, float top, float leading)
        => _rows.AddRange(rows.Select((row, at) => new PlacedRow(row, x, top + (at * leading) + (row.Size * 0.9f))));

    private static Row RightAligned(string text)
        => new(12, BlockRows.LeadingOf(12), [new Piece(Sheet.TextWidth - LetterFont.Regular.WidthOf(text, 12), text, LetterFont.Regular)]);

    private static IReadOnlyList<IReadOnlyList<Piece>> Broken(IEnumerable<string> lines, float width, float size)
        => [.. lines.SelectMany(line => LineBreaker.Break([new Span(line, LetterFont.Regular)], width, size))];
}
