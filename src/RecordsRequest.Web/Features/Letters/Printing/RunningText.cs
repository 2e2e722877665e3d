using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>A block with its elements and its words in type, made once; its rows are asked for at each size that is tried.</summary>
/// <param name="Ties">Which rows before it stay with it.</param>
internal sealed record SetBlock(Ties Ties, Func<BlockRows, IEnumerable<Row>> At);

internal enum Ties
{
    None,

    /// <summary>The last two of the block before it, or its only one.</summary>
    LastBlock,

    /// <summary>Two, whatever blocks they belong to.</summary>
    TwoRows,
}

/// <summary>Sets the running text of a letter. What stands in a fixed place on the first page is <see cref="FirstPageHead"/>'s.</summary>
internal sealed class RunningText(PdfElement root, Typesetter type)
{
    public IReadOnlyList<SetBlock> Of(IReadOnlyList<LetterBlock> blocks)
        => [.. blocks.Select(block => new SetBlock(TiesOf(block), Of(block)))];

    private static Ties TiesOf(LetterBlock block) => block switch
    {
        SignatureBlock => Ties.TwoRows,
        ListBlock or SmallPrintBlock => Ties.LastBlock,
        _ => Ties.None,
    };

    private Func<BlockRows, IEnumerable<Row>> Of(LetterBlock block) => block switch
    {
        SubjectBlock { Note: { } note } subject => Set(
            (Title: Title(subject), Note: Line(note)), static (rows, set) => [.. rows.Title(set.Title), .. rows.Note(set.Note)]),
        SubjectBlock subject => Set(Title(subject), static (rows, title) => rows.Title(title)),
        HeadingBlock heading => Set(type.Bold(root.Add(PdfTag.H2), heading.Text), static (rows, heading) => rows.Heading(heading)),
        ParagraphBlock paragraph => Set(
            type.Text(root.Add(PdfTag.P), paragraph.Text, paragraph.Lead), static (rows, paragraph) => rows.Paragraph(paragraph)),
        FactsBlock facts => Set(
            Entries(root.AddList(bulleted: false), facts.Facts.Select(fact => ($"{fact.Label}:", fact.Value))),
            static (rows, facts) => rows.Facts(facts)),
        ListBlock list => Set(
            Entries(root.AddList(bulleted: true), list.Items.Select(item => ("•", item))), static (rows, list) => rows.List(list)),
        SignatureBlock signature => Set(Signature(signature), static (rows, signature) => rows.Signature(signature)),
        SmallPrintBlock print => Set(
            print.Lines.Select(line => type.Text(root.Add(PdfTag.P), line)).ToList(), static (rows, print) => rows.SmallPrint(print)),
        DaysBlock days => Set(
            (Bar: new DaysDrawing(days.Days), Words: type.Text(root.Add(PdfTag.P), days.Legend, $"{days.Words}.")),
            static (rows, set) => rows.Days(set.Bar, set.Words)),
        _ => static _ => [], // drawn by FirstPageHead
    };

    private static Func<BlockRows, IEnumerable<Row>> Set<T>(T set, Func<BlockRows, T, IEnumerable<Row>> rows) => size => rows(size, set);

    private Span Title(SubjectBlock subject) => type.Bold(root.Add(PdfTag.H1), subject.Text);

    private Span Line(string text) => type.Regular(root.Add(PdfTag.P), text);

    private List<Span[]> Entries(PdfElement list, IEnumerable<(string Label, string Text)> entries)
        => [.. entries.Select(entry => Entry(list.Add(PdfTag.LI), entry.Label, entry.Text))];

    private Span[] Entry(PdfElement entry, string label, string text)
        => [type.Bold(entry.Add(PdfTag.Lbl), label, goesOn: true), .. type.Text(entry.Add(PdfTag.LBody), text)];

    private SetSignature Signature(SignatureBlock signature) => new(
        signature.Closing is { } closing ? Line(closing) : null,
        signature.Drawing is { } drawing ? new SetDrawing(root.AddFigure(drawing.InWords), drawing.Signature) : null,
        root.AddFigure(signature.InkLabel),
        root.AddFigure(signature.DateLabel),
        Line(signature.InkLabel),
        Line(signature.DateLabel),
        [
            .. signature.PrintedName.Select(name => type.Bold(root.Add(PdfTag.P), name)),
            .. signature.SignedLine is { } signed ? [Line(signed)] : Array.Empty<Span>(),
        ]);
}

internal sealed record SetSignature(
    Span? Closing, SetDrawing? Drawing, PdfElement Ink, PdfElement Date, Span InkLabel, Span DateLabel, IReadOnlyList<Span> Below);

/// <summary>A letter with its elements and its words in type, for all sizes.</summary>
internal sealed record SetLetter(Letter Letter, Typesetter Type, FirstPageHead Head, IReadOnlyList<SetBlock> Text)
{
    public static SetLetter Of(Letter letter, PdfElement root)
    {
        var type = new Typesetter(letter.Language);
        return new(letter, type, new FirstPageHead(letter, root, type), new RunningText(root, type).Of(letter.Blocks));
    }
}
