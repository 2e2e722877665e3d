using System.Text;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>A letter as plain text, compared with the file of that name in Approved.</summary>
internal static class LetterText
{
    public static TheoryData<string, LetterLanguage> InEachLanguage(IEnumerable<string> samples) =>
    [
        .. from sample in samples
           from language in Enum.GetValues<LetterLanguage>()
           select new TheoryDataRow<string, LetterLanguage>(sample, language),
    ];

    public static string Of(Letter letter)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', $"[{letter.Title}]", $"[{letter.RunningHead}]").AppendLine();
        foreach (var block in letter.Blocks)
        {
            text.AppendLine().AppendJoin('\n', Lines(block)).AppendLine();
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A letter that reads otherwise is written to a file; copy it over the approved one if it is right.</summary>
    public static void AssertApproved(string name, Letter letter)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Letters", "Approved", $"{name}.txt");
        var text = Of(letter);
        if (!File.Exists(approved) || File.ReadAllText(approved) != text)
        {
            var received = Path.ChangeExtension(approved, ".received");
            File.WriteAllText(received, text);
            Assert.Fail($"The letter reads otherwise. If it is right: cp {received} tests/RecordsRequest.Domain.Tests/Letters/Approved/{name}.txt");
        }
    }

    private static IEnumerable<string> Lines(LetterBlock block) => block switch
    {
        NoticeBlock notice => [$"! {notice.Text}"],
        SenderBlock sender => sender.Lines.Select(line => $"< {line}"),
        DateBlock date => date.Lines,
        RecipientBlock recipient => [.. recipient.Lines.Select(line => $"> {line}"), .. recipient.ToFillIn.Select(words => $"> ____ {words}"),
            .. recipient.Below],
        SubjectBlock subject => [$"# {subject.Text}", subject.Note ?? ""],
        HeadingBlock heading => [$"## {heading.Text}"],
        ParagraphBlock paragraph => [paragraph.Lead is null ? paragraph.Text : $"*{paragraph.Lead}* {paragraph.Text}"],
        FactsBlock facts => facts.Facts.Select(fact => $"{fact.Label}: {fact.Value}"),
        ListBlock list => list.Items.Select(item => $"- {item}"),
        SignatureBlock signature => [.. signature.Closing is { } closing ? new[] { closing } : [],
            $"____ {signature.InkLabel}  ____ {signature.DateLabel}", .. signature.PrintedName, signature.SignedLine ?? "(pen only)"],
        SmallPrintBlock print => print.Lines,
        _ => throw new NotSupportedException(block.GetType().Name),
    };
}
