using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>What must be read of letters, from first to last, without blanks.</summary>
internal static class ReadingOrder
{
    public static string Of(params IEnumerable<Letter> letters) => WithoutBlanks(letters.SelectMany(letter => letter.Blocks).SelectMany(TextsOf));

    public static string WithoutBlanks(IEnumerable<string> texts)
        => string.Concat(texts.SelectMany(text => text).Where(sign => !char.IsWhiteSpace(sign)));

    private static IEnumerable<string> TextsOf(LetterBlock block) => block switch
    {
        NoticeBlock notice => [notice.Text],
        SenderBlock sender => sender.Lines,
        DateBlock date => date.Lines,
        RecipientBlock recipient => [.. recipient.Lines, .. recipient.ToFillIn, .. recipient.Below],
        SubjectBlock subject => [subject.Text, subject.Note ?? ""],
        HeadingBlock heading => [heading.Text],
        ParagraphBlock paragraph => [paragraph.Lead ?? "", paragraph.Text],
        FactsBlock facts => facts.Facts.Select(fact => $"{fact.Label}: {fact.Value}"),
        ListBlock list => list.Items.Select(item => $"• {item}"),
        SignatureBlock end => [end.Closing ?? "", end.InkLabel, end.DateLabel, .. end.PrintedName, end.SignedLine ?? ""],
        SmallPrintBlock print => print.Lines,
        DaysBlock days => [$"{days.Words}.", days.Legend],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
