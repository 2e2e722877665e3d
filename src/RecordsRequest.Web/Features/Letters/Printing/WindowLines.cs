namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Lines of an address in the window of the envelope at one size: as far apart as their ink asks, and further where there is room.</summary>
internal sealed class WindowLines
{
    private const float Width = Sheet.WindowRight - Sheet.WindowLeft;
    private const float Hair = 0.1f; // so that rounding leaves nothing outside
    private const float Height = Sheet.WindowBottom - Sheet.WindowTop - (2 * Hair);

    private static readonly float[] Sizes = [12, 11, 10, 9, 8, 7, 6];

    private readonly (IReadOnlyList<Piece> Pieces, float Up, float Down)[] _lines;
    private readonly float _size;
    private readonly float _leading;

    private WindowLines(IEnumerable<Span> spans, float size)
    {
        _size = size;
        _lines = [.. spans.SelectMany(span => LineBreaker.Break([span], Width, size)).Select(line => Inked(line, size))];
        var steps = _lines.Length - 1;
        var room = _lines is [var first, .., var last] ? Height - first.Up - last.Down : 0;
        var closest = _lines.Skip(1).Select((line, at) => _lines[at].Down + line.Up).Append(0.9f * size).Max();
        _leading = steps > 0 ? Math.Min(BlockRows.LeadingOf(size), room / steps) : 0;
        Fit = steps <= 0 || closest <= _leading;
    }

    public IEnumerable<PlacedRow> Rows
        => _lines.Select((line, at) => new PlacedRow(new Row(_size, _leading, line.Pieces), Sheet.WindowLeft, YOf(at)));

    /// <summary>The baseline of the last one.</summary>
    public float End => YOf(_lines.Length - 1);

    private bool Fit { get; }

    /// <summary>All of an address at the largest size that has room, else as many of its first lines as have room at the smallest.</summary>
    public static (WindowLines Inside, IEnumerable<Span> Below) Of(IReadOnlyList<Span> address)
    {
        if (Sizes.Select(size => new WindowLines(address, size)).FirstOrDefault(lines => lines.Fit) is { } whole)
        {
            return (whole, []);
        }

        var count = Enumerable.Range(0, address.Count).Last(count => new WindowLines(address.Take(count), Sizes[^1]).Fit);
        return (new WindowLines(address.Take(count), Sizes[^1]), address.Skip(count));
    }

    private float YOf(int line) => Sheet.WindowTop + Hair + (_lines is [var first, ..] ? first.Up : 0) + (line * _leading);

    private static (IReadOnlyList<Piece> Pieces, float Up, float Down) Inked(IReadOnlyList<Piece> pieces, float size)
    {
        var inks = pieces.Select(piece => piece.Span.Text.InkOf(size, piece.Start, piece.End)).ToList();
        return (pieces, inks.Max(ink => ink.Up), inks.Max(ink => ink.Down));
    }
}
