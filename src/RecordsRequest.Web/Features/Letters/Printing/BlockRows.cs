using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>
/// The running text of a letter as rows, at one size. What stands in a fixed place on the first page is <see cref="FirstPageHead"/>'s.
/// </summary>
internal sealed class BlockRows(PdfElement root, Typesetter type, float size)
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

    public IReadOnlyList<Row> Lines(IEnumerable<Span> lines) => [.. lines.SelectMany(line => Rows([line], 0))];

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
        HeadingBlock heading => Rows([type.Bold(root.Add(PdfTag.H2), heading.Text)], _gap * 2).Select(row => row with { KeepWithNext = true }),
        ParagraphBlock paragraph => Rows(type.Text(root.Add(PdfTag.P), paragraph.Text, paragraph.Lead), _gap),
        FactsBlock facts => Facts(facts),
        ListBlock list => List(list),
        SignatureBlock signature => Signature(signature),
        SmallPrintBlock print => Spaced([.. print.Lines.SelectMany(line => Rows(type.Text(root.Add(PdfTag.P), line), 0))], _gap),
        _ => [], // drawn by FirstPageHead
    };

    private List<Row> Subject(SubjectBlock subject)
    {
        var rows = LineBreaker.Break([type.Bold(root.Add(PdfTag.H1), subject.Text)], Sheet.TextWidth, size + 1)
            .Select(pieces => new Row(size + 1, LeadingOf(size + 1), pieces) { KeepWithNext = true });
        return Spaced(subject.Note is { } note ? [.. rows, .. Rows([type.Regular(root.Add(PdfTag.P), note)], size * 0.2f)] : [.. rows], _gap);
    }

    private List<Row> Facts(FactsBlock facts)
    {
        var list = root.AddList(bulleted: false);
        return InColumns([.. facts.Facts.Select(fact => Entry(list, $"{fact.Label}:", fact.Value))], _gap);
    }

    private List<Row> List(ListBlock block)
    {
        var list = root.AddList(bulleted: true);
        return InColumns([.. block.Items.Select(item => Entry(list, "•", item))], _gap / 2);
    }

    private Span[] Entry(PdfElement list, string label, string text)
    {
        var entry = list.Add(PdfTag.LI);
        return [type.Bold(entry.Add(PdfTag.Lbl), label, goesOn: true), .. type.Text(entry.Add(PdfTag.LBody), text)];
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

    private IEnumerable<Row> Signature(SignatureBlock signature)
    {
        const float pen = 3.9f * Sheet.Inch;
        const float date = 4.3f * Sheet.Inch;
        IReadOnlyList<Row> rows =
        [
            .. signature.Closing is { } closing ? Rows([type.Regular(root.Add(PdfTag.P), closing)], _gap) : [],
            PenLines(new(0, pen, root.AddFigure(signature.InkLabel)), new(date, Sheet.TextWidth - date, root.AddFigure(signature.DateLabel))),
            Labels(type.Regular(root.Add(PdfTag.P), signature.InkLabel), type.Regular(root.Add(PdfTag.P), signature.DateLabel), date),
            .. signature.PrintedName.SelectMany(name => Rows([type.Bold(root.Add(PdfTag.P), name)], 0)),
            .. signature.SignedLine is { } signed ? Rows([type.Regular(root.Add(PdfTag.P), signed)], 0) : [],
        ];
        return rows.Select((row, at) => row with { KeepWithNext = at < rows.Count - 1 });
    }

    private Row PenLines(params IReadOnlyList<PenLine> lines) => new(size, 1, []) { Before = size * 2.2f, PenLines = lines };

    private Row Labels(Span ink, Span date, float at)
        => Line([new Piece(0, ink, 0, ink.Text.Text.Length), new Piece(at, date, 0, date.Text.Text.Length)]);
}
