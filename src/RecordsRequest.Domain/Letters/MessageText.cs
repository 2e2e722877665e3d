namespace RecordsRequest.Domain.Letters;

/// <summary>
/// A letter as plain text for a portal message or an email: without the envelope's address and the lines for a pen, and with the sender's
/// own address, of which the letter speaks as "above".
/// </summary>
public static class MessageText
{
    public static string SubjectOf(Letter letter) => $"{letter.Blocks.OfType<SubjectBlock>().First().Text} ({letter.Reference})";

    public static string Of(Letter letter) => string.Join("\n\n", letter.Blocks.Select(LinesOf)
        .Select(lines => string.Join('\n', lines.Where(line => line.Length > 0))).Where(block => block.Length > 0));

    /// <summary>What stands under each heading of a sheet, one text after the other.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<(string? Label, string Text)> Texts)> PartsOf(Letter sheet)
    {
        var parts = new List<(string Heading, List<LetterBlock> Blocks)>();
        foreach (var block in sheet.Blocks)
        {
            if (block is HeadingBlock heading)
            {
                parts.Add((heading.Text, []));
            }
            else if (parts is [.., var last])
            {
                last.Blocks.Add(block);
            }
        }

        return parts.Select(part => (part.Heading, TextsOf(part.Blocks)));
    }

    private static IReadOnlyList<(string? Label, string Text)> TextsOf(IReadOnlyList<LetterBlock> blocks) =>
    [
        .. blocks.OfType<FactsBlock>().SelectMany(facts => facts.Facts).Select(fact => ((string?)fact.Label, fact.Value)),
        .. string.Join("\n", blocks.Where(block => block is ParagraphBlock or ListBlock).SelectMany(LinesOf)) is { Length: > 0 } text
            ? [(null, text)]
            : Array.Empty<(string?, string)>(),
    ];

    private static IEnumerable<string> LinesOf(LetterBlock block) => block switch
    {
        SenderBlock sender => sender.Lines,
        DateBlock date => date.Lines,
        SubjectBlock subject => [subject.Text, subject.Note ?? ""],
        HeadingBlock heading => [heading.Text],
        ParagraphBlock { Lead: { } lead } paragraph => [$"{lead} {paragraph.Text}"],
        ParagraphBlock paragraph => [paragraph.Text],
        FactsBlock facts => facts.Facts.Select(fact => $"{fact.Label}: {fact.Value}"),
        ListBlock list => list.Items.Select(item => $"- {item}"),
        SignatureBlock signature => [signature.Closing ?? "", .. signature.PrintedName, signature.SignedLine ?? ""],
        SmallPrintBlock print => print.Lines,
        _ => [], // the notice of a copy, and the envelope's address
    };
}
