namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>The running text of a letter as rows, at one size.</summary>
internal sealed class BlockRows(float size)
{
    private const float Indent = 12;
    private const float ColumnGap = 16;
    private const float HalfWidth = (Sheet.TextWidth - ColumnGap) / 2;

    private readonly float _leading = LeadingOf(size);
    private readonly float _gap = size * 0.5f;

    public static float LeadingOf(float size) => size * 1.2f;

    public List<Row> Of(IReadOnlyList<SetBlock> blocks)
    {
        var rows = new List<Row>();
        var before = 0;
        foreach (var block in blocks)
        {
            KeepEnd(rows, block.Ties switch
            {
                Ties.None => 0,
                Ties.LastBlock => Math.Min(2, rows.Count - before),
                Ties.TwoRows => Math.Min(2, rows.Count),
            });

            before = rows.Count;
            rows.AddRange(block.At(this));
        }

        return rows;
    }

    public List<Row> Lines(IEnumerable<Span> lines) => [.. lines.SelectMany(line => Rows([line], 0))];

    public List<Row> Title(Span title) => Spaced(
        [.. LineBreaker.Break([title], Sheet.TextWidth, size + 1)
            .Select(pieces => new Row(size + 1, LeadingOf(size + 1), pieces) { KeepWithNext = true })],
        _gap);

    public List<Row> Note(Span note) => Rows([note], size * 0.2f);

    public IEnumerable<Row> Heading(Span heading) => Rows([heading], _gap * 2).Select(row => row with { KeepWithNext = true });

    public List<Row> Paragraph(IEnumerable<Span> paragraph) => Rows(paragraph, _gap);

    public List<Row> Facts(IReadOnlyList<Span[]> facts) => InColumns(facts, _gap);

    public List<Row> List(IReadOnlyList<Span[]> entries) => InColumns(entries, _gap / 2);

    public List<Row> SmallPrint(IEnumerable<IReadOnlyList<Span>> lines) => Spaced([.. lines.SelectMany(line => Rows(line, 0))], _gap);

    public IEnumerable<Row> Days(DaysDrawing bar, IEnumerable<Span> words)
        => [new Row(size, DaysDrawing.Height, []) { Before = _gap, Drawing = bar, KeepWithNext = true }, .. Rows(words, _gap / 2)];

    public IEnumerable<Row> Signature(SetSignature signature)
    {
        const float pen = 3.9f * Sheet.Inch;
        const float date = 4.3f * Sheet.Inch;
        IReadOnlyList<Row> rows =
        [
            .. signature.Closing is { } closing ? Rows([closing], _gap) : [],
            PenLines(new(0, pen, signature.Ink), new(date, Sheet.TextWidth - date, signature.Date)) with
            {
                Before = Math.Max(size * 2.2f, signature.Drawing is null ? 0 : SetDrawing.Height + 2),
                Drawing = signature.Drawing,
            },
            Line([signature.InkLabel.At(0), signature.DateLabel.At(date)]),
            .. Lines(signature.Below),
        ];
        return rows.Select((row, at) => row with { KeepWithNext = at < rows.Count - 1 });
    }

    private static void KeepEnd(List<Row> rows, int count)
    {
        for (var at = rows.Count - count; at < rows.Count; at++)
        {
            rows[at] = rows[at] with { KeepWithNext = true };
        }
    }

    // Neighbours that each fit half a line share one.
    private List<Row> InColumns(IReadOnlyList<Span[]> entries, float before)
    {
        var rows = new List<Row>();
        IReadOnlyList<Piece>?[] halves = [.. entries.Select(Half)];
        for (var at = 0; at < entries.Count; at++)
        {
            if (halves[at] is { } left && at + 1 < entries.Count && halves[at + 1] is { } right)
            {
                rows.Add(Line([.. left, .. Moved(right, HalfWidth + ColumnGap)]));
                at++;
            }
            else
            {
                rows.AddRange(Hanging(entries[at]));
            }
        }

        return Spaced(rows, before);
    }

    private IReadOnlyList<Piece>? Half(Span[] entry) => LineBreaker.Break(entry, HalfWidth, size) is [var line] ? line : null;

    private static IEnumerable<Piece> Moved(IEnumerable<Piece> pieces, float right) => pieces.Select(piece => piece with { X = piece.X + right });

    private IEnumerable<Row> Hanging(Span[] entry)
    {
        var lines = LineBreaker.Break(entry, Sheet.TextWidth - Indent, size);
        return lines.Select((pieces, at) => at is 0 ? Line(pieces) : Line([.. Moved(pieces, Indent)]));
    }

    private List<Row> Rows(IEnumerable<Span> spans, float before)
    {
        var lines = LineBreaker.Break(spans, Sheet.TextWidth, size);
        bool isKept(int at) => lines.Count > 1 && (at is 0 || at == lines.Count - 2);
        return Spaced([.. lines.Select((pieces, at) => new Row(size, _leading, pieces) { KeepWithNext = isKept(at) })], before);
    }

    private static List<Row> Spaced(List<Row> rows, float before)
    {
        if (rows is [var first, ..])
        {
            rows[0] = first with { Before = before };
        }

        return rows;
    }

    private Row Line(IReadOnlyList<Piece> pieces) => new(size, _leading, pieces);

    private Row PenLines(params IReadOnlyList<PenLine> lines) => new(size, 1, []) { Before = size * 2.2f, PenLines = lines };
}
