using System.Globalization;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Benchmarks;

/// <summary>A line or paragraph of a letter, for an engine that knows nothing of letters.</summary>
internal sealed record Part(string Tag, params IReadOnlyList<Run> Runs)
{
    /// <summary>All that is printed, in order. What every page repeats comes last.</summary>
    public static IEnumerable<Part> Of(Letter letter, int pages) =>
    [
        .. letter.Blocks.SelectMany(Of),
        .. pages > 1 ? [new Part("head", new Run(letter.RunningHead, IsBold: true))] : Array.Empty<Part>(),
        .. Enumerable.Range(1, pages).Select(
            page => new Part("footer", new Run(letter.Reference), new Run(string.Format(CultureInfo.InvariantCulture, letter.PageOf, page, pages)))),
    ];

    private static IEnumerable<Part> Of(LetterBlock block) => block switch
    {
        NoticeBlock notice => [new("line", new Run(notice.Text, IsBold: true))],
        SenderBlock sender => Lines(sender.Lines),
        DateBlock date => date.Lines.Select(line => new Part("right", new Run(line))),
        RecipientBlock recipient => Lines([.. recipient.Lines, .. recipient.ToFillIn, .. recipient.Below]),
        SubjectBlock subject => [new("h1", new Run(subject.Text, IsBold: true)), .. Lines(subject.Note is { } note ? [note] : [])],
        HeadingBlock heading => [new("h2", new Run(heading.Text, IsBold: true))],
        ParagraphBlock { Lead: { } lead } paragraph => [new("p", new Run($"{lead} ", IsBold: true), new Run(paragraph.Text))],
        ParagraphBlock paragraph => [new("p", new Run(paragraph.Text))],
        FactsBlock facts => facts.Facts.Select(fact => new Part("line", new Run($"{fact.Label}: ", IsBold: true), new Run(fact.Value))),
        ListBlock list => list.Items.Select(item => new Part("li", new Run("• ", IsBold: true), new Run(item))),
        SignatureBlock signature => Of(signature),
        SmallPrintBlock print => Lines(print.Lines),
        DaysBlock days => [new("p", new Run($"{days.Words}. ", IsBold: true), new Run(days.Legend))],
        _ => throw new ArgumentException($"Nobody knows how to print a {block.GetType().Name}.", nameof(block)),
    };

    private static IEnumerable<Part> Of(SignatureBlock signature) =>
    [
        .. Lines(signature.Closing is { } closing ? [closing] : []),
        new("pen"),
        new("line", new Run(signature.InkLabel), new Run(signature.DateLabel)),
        .. signature.PrintedName.Select(name => new Part("line", new Run(name, IsBold: true))),
        .. Lines(signature.SignedLine is { } signed ? [signed] : []),
    ];

    private static IEnumerable<Part> Lines(IReadOnlyList<string> lines) => lines.Select(line => new Part("line", new Run(line)));
}

/// <summary>Text in one typeface.</summary>
internal sealed record Run(string Text, bool IsBold = false);
