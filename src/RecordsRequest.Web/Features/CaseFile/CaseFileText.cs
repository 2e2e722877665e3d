using System.Security.Cryptography;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

internal sealed class CaseFileText(Case open)
{
    private readonly OpenRequest _file = open.File;

    public Letter Letter() => PrintableSigns.Of(new Letter
    {
        Kind = LetterKind.CaseFile,
        Language = Language.Current.ForLetters,
        Title = Text.File_Title,
        Reference = _file.Request.Reference,
        RunningHead = Sentences.Say(
            Wording.RunningHead, _file.Details.Patient.Name.Value, Sentences.PlainDay(_file.Details.Patient.BornOn), _file.Request.Reference),
        PageOf = Wording.PageOf,
        Blocks = [.. Blocks()],
    });

    private IEnumerable<LetterBlock> Blocks() =>
    [
        .. Language.Current != Language.English
            ? [new NoticeBlock(Sentences.Say(Text.File_Copy, Language.Current.ForLetters.NameIn(Language.Current.ForLetters)))]
            : Array.Empty<LetterBlock>(),
        new SubjectBlock(Text.File_Title, Sentences.Say(Text.File_Note, Sentences.PlainDay(_file.Today), _file.Request.Reference)),
        new ParagraphBlock(Text.File_How),
        .. new PartiesText(_file.Details.On(_file.Today)).Blocks(),
        .. Asked(),
        .. Part(Text.Story_Title, [new ParagraphBlock(Text.Story_Lead), .. Told(_file.Events)]),
        .. Part(Text.Due_Title, new DueText(_file).Lines().Select(line => new ParagraphBlock(line))),
        .. Letters(),
        .. new TopicsText(_file).Blocks(),
        .. new ComplaintText(_file).Blocks(),
        .. Sums(),
    ];

    private IEnumerable<LetterBlock> Asked() => Part(Text.Asked_Title, _file.Details.Items.Select((item, at) => new ParagraphBlock(
        Sentences.Say(Text.Asked_Item, AskedInWords.Dates(item, _file.Details, Language.Current.ForLetters), _file.OutcomeOf(at).InWords()),
        $"{ItemNames.Of(item)}.")));

    private IEnumerable<LetterBlock> Told(IEnumerable<OpenEvent> events)
        => events.Select(happened => EventWords.Of(happened, _file)).SelectMany(Entry);

    internal static IEnumerable<LetterBlock> Entry(EventWords words)
        => [new ParagraphBlock("", $"{Sentences.PlainDay(words.Day)}: {words.Title}"), new SmallPrintBlock(words.Details)];

    internal static IEnumerable<LetterBlock> Part(string title, IEnumerable<LetterBlock> blocks)
        => blocks.ToList() is { Count: > 0 } there ? [new HeadingBlock(title), .. there] : [];

    private IEnumerable<LetterBlock> Letters() => Part(Text.Letters_Title, open.Letters.Select(letter => new ParagraphBlock(
        Sentences.Say(letter.Letter.Pages is 1 ? Text.Letters_Line_One : Text.Letters_Line_Other,
            LetterNames.Of(letter.Letter.Kind, letter.Letter.Language), Sentences.PlainDay(_file.DayOf(letter.Letter.MadeAt)), letter.Letter.Pages),
        $"{letter.Name}:")));

    private IEnumerable<LetterBlock> Sums() => Part(Text.Sums_Title,
    [
        new ParagraphBlock(Text.Sums_Lead),
        .. open.Letters.Select(letter => Sum(letter.Name, letter.Letter.Sha256)),
        Sum(FileNames.Chronology, SHA256.HashData(open.Chronology)),
    ]);

    private static SmallPrintBlock Sum(string name, byte[] sum) => new([name, Convert.ToHexStringLower(sum)]);
}
