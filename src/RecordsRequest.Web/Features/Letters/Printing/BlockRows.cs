using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>The running text of a letter as rows, at one size. What stands in a fixed place on the first page is <see cref="FirstPageHead"/>'s.</summary>
internal sealed class BlockRows(float size)
{
    private const float Indent = 12;
    private const float ColumnGap = 16;
    private const float HalfWidth = (Sheet.TextWidth - ColumnGap) / 2;

    public static float LeadingOf(float size) => size * 1.2f;

    private readonly float _leading = LeadingOf(size);
    private readonly float _gap = size * 0.5f;

    /// <summary>All rows in order. The last rows before a list or a signature stay with it.</summary>
    public IReadOnlyList<Row> Of(IReadOnlyList<LetterBlock> blocks)
    {
        var rows = new List<Row>();
        var before = 0;
        foreach (var block in blocks)
        {
            if (block is ListBlock or SignatureBlock or SmallPrintBlock)
            {
                KeepEnd(rows, Math.Min(2, rows.Count - before));
            }

            before = rows.Count;
            rows.AddRange(Of(block));
        }

        return rows;
    }

    public IReadOnlyList<Row> Lines(IEnumerable<string> lines) => [.. lines.SelectMany(line => Rows([new Span(line, LetterFont.Regular)], 0))];

    private static void KeepEnd(List<Row> rows, int count)
    {
        for (var at = rows.Count - count; at < rows.Count; at++)
        {
            rows[at] = rows[at] with { KeepWithNext = true };
        }
    }

    private IEnumerable<Row> Of(LetterBlock block) => block switch
    {
        SubjectBlock subject => Subject(subject),
        HeadingBlock heading => Rows([new Span(heading.Text, LetterFont.Bold)], _gap * 2).Select(row => row with { KeepWithNext = true }),
        ParagraphBlock { Lead: { } lead } paragraph => Rows([new Span(lead, LetterFont.Bold), new Span(paragraph.Text, LetterFont.Regular)], _gap),
        ParagraphBlock paragraph => Rows([new Span(paragraph.Text, LetterFont.Regular)], _gap),
        FactsBlock facts => InColumns([.. facts.Facts.Select(Fact)], _gap),
        ListBlock list => InColumns([.. list.Items.Select(Item)], _gap / 2),
        SignatureBlock signature => Signature(signature),
        SmallPrintBlock print => Spaced(Lines(print.Lines), _gap),
        _ => [], // drawn by FirstPageHead
    };

    private IEnumerable<Row> Subject(SubjectBlock subject)
    {
        var rows = LineBreaker.Break([new Span(subject.Text, LetterFont.Bold)], Sheet.TextWidth, size + 1)
            .Select(pieces => new Row(size + 1, LeadingOf(size + 1), pieces) { KeepWithNext = true });
        return Spaced(subject.Note is { } note ? [.. rows, .. Rows([new Span(note, LetterFont.Regular)], size * 0.2f)] : [.. rows], _gap);
    }

    private static Span[] Fact(LetterFact fact) => [new($"{fact.Label}:", LetterFont.Bold), new(fact.Value, LetterFont.Regular)];

    private static Span[] Item(string item) => [new("•", LetterFont.Bold), new(item, LetterFont.Regular)];

    // Neighbours that each fit half a line share one.
    private IReadOnlyList<Row> InColumns(IReadOnlyList<Span[]> entries, float before)
    {
        var rows = new List<Row>();
        for (var at = 0; at < entries.Count; at++)
        {
            if (Half(entries[at]) is { } left && at + 1 < entries.Count && Half(entries[at + 1]) is { } right)
            {
                rows.Add(Line([.. left, .. Column(right)]));
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

    private static IEnumerable<Piece> Column(IReadOnlyList<Piece> pieces) => pieces.Select(piece => piece with { X = piece.X + HalfWidth + ColumnGap });

    private IEnumerable<Row> Hanging(Span[] entry)
    {
        var lines = LineBreaker.Break(entry, Sheet.TextWidth - Indent, size);
        return lines.Select((pieces, at) => at is 0 ? Line(pieces) : Line([.. pieces.Select(piece => piece with { X = piece.X + Indent })]));
    }

    private IReadOnlyList<Row> Rows(IEnumerable<Span> spans, float before)
    {
        var lines = LineBreaker.Break(spans, Sheet.TextWidth, size);
        return Spaced([.. lines.Select((pieces, at) => Line(pieces) with { KeepWithNext = lines.Count > 1 && (at is 0 || at == lines.Count - 2) })], before);
    }

    private static IReadOnlyList<Row> Spaced(IReadOnlyList<Row> rows, float before)
        => [.. rows.Select((row, at) => at is 0 ? row with { Before = before } : row)];

    private Row Line(IReadOnlyList<Piece> pieces) => new(size, _leading, pieces);

    private IEnumerable<Row> Signature(SignatureBlock signature)
    {
        const float pen = 3.9f * Sheet.Inch;
        const float date = 4.3f * Sheet.Inch;
        IReadOnlyList<Row> rows =
        [
            .. Rows([new Span(signature.Closing, LetterFont.Regular)], _gap),
            new Row(size, 1, []) { Before = size * 2.2f, PenLines = [new PenLine(0, pen), new PenLine(date, Sheet.TextWidth - date)] },
            Line([new Piece(0, signature.InkLabel, LetterFont.Regular), new Piece(date, signature.DateLabel, LetterFont.Regular)]),
            .. signature.PrintedName.SelectMany(name => Rows([new Span(name, LetterFont.Bold)], 0)),
            .. signature.SignedLine is { } signed ? Rows([new Span(signed, LetterFont.Regular)], 0) : [],
        ];
        return rows.Select((row, at) => row with { KeepWithNext = at < rows.Count - 1 });
    }
}
