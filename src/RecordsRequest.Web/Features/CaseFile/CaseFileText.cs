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
    private const int MostBlocks = 250; // of a part beside the story and the topics

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
        .. Part(Text.Story_Title, [new ParagraphBlock(Text.Story_Lead), .. Told(open.Shown.First), .. LeftOut(), .. Told(open.Shown.Last)]),
        .. ShortPart(Text.Due_Title, new DueText(_file).Blocks()),
        .. Letters(),
        .. new TopicsText(open).Blocks(),
        .. new ComplaintText(_file).Blocks(),
        .. Sums(),
    ];

    private IEnumerable<LetterBlock> Asked() => Part(Text.Asked_Title,
    [
        new ParagraphBlock(Sentences.Say(Text.Asked_Way, _file.Details.Delivery.Method.InWords())),
        .. _file.Details.Items.Select(Asked),
    ]);

    private ParagraphBlock Asked(RequestedItem item, int at) => new(
        Sentences.Say(Text.Asked_Item, AskedInWords.Dates(item, _file.Details, Language.Current.ForLetters), _file.OutcomeOf(at).InWords()),
        $"{ItemNames.Of(item)}.");

    private IEnumerable<LetterBlock> Told(IEnumerable<OpenEvent> events)
        => events.Select(happened => EventWords.Of(happened, _file)).SelectMany(Entry);

    private IEnumerable<LetterBlock> LeftOut() => open.Shown.LeftOut is [{ Row: var first }, ..] all
        ? [new ParagraphBlock(Sentences.Say(
            Text.Story_LeftOut, all.Count, Sentences.PlainDay(_file.DayOf(first.At)), Sentences.PlainDay(_file.DayOf(all[^1].Row.At))))]
        : [];

    internal static IEnumerable<LetterBlock> Entry(EventWords words)
        => [new ParagraphBlock("", $"{Sentences.PlainDay(words.Day)}: {words.Title}"), new SmallPrintBlock(words.Details)];

    internal static IEnumerable<LetterBlock> Part(string title, IEnumerable<LetterBlock> blocks)
        => blocks.ToList() is { Count: > 0 } there ? [new HeadingBlock(title), .. there] : [];

    /// <summary>A part that is short unless somebody told the same hundreds of times.</summary>
    internal static IEnumerable<LetterBlock> ShortPart(string title, IEnumerable<LetterBlock> blocks)
    {
        var all = blocks.ToList();
        return Part(title, all.Count <= MostBlocks
            ? all
            : [.. all.Take(MostBlocks), new ParagraphBlock(Sentences.Say(Text.Part_LeftOut, all.Count - MostBlocks))]);
    }

    private IEnumerable<LetterBlock> Letters() => ShortPart(Text.Letters_Title, open.Letters.Select(letter => new ParagraphBlock(
        Sentences.Say(letter.Letter.Pages is 1 ? Text.Letters_Line_One : Text.Letters_Line_Other,
            LetterNames.Of(letter.Letter.Kind, letter.Letter.Language), Sentences.PlainDay(_file.DayOf(letter.Letter.MadeAt)), letter.Letter.Pages),
        $"{letter.Name}:")));

    private IEnumerable<LetterBlock> Sums() => ShortPart(Text.Sums_Title,
    [
        new ParagraphBlock(Text.Sums_Lead),
        .. open.Letters.Where(letter => letter.Letter.Sha256 is not null).Select(letter => Sum(letter.Name, letter.Letter.Sha256!)),
        Sum(FileNames.Chronology, SHA256.HashData(open.Chronology)),
    ]);

    private static SmallPrintBlock Sum(string name, byte[] sum) => new([name, Convert.ToHexStringLower(sum)]);
}
