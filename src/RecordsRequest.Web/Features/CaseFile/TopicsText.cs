using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.CaseFile;

internal sealed class TopicsText(Case open)
{
    private readonly OpenRequest _file = open.File;

    private readonly IReadOnlyList<OpenEvent> _known =
    [
        .. open.File.Events.Where(happened => happened.Facts is not CorrectedFacts)
            .Zip(open.File.History.Log, (happened, facts) => happened with { Facts = facts }),
    ];

    public IEnumerable<LetterBlock> Blocks() => Enum.GetValues<CaseTopic>().SelectMany(Topic);

    private IEnumerable<LetterBlock> Topic(CaseTopic topic)
    {
        var told = _known.Where(happened => EventScreen.Of(happened.Facts).TopicOf(happened.Facts) == topic).ToList();
        var sums = told.Select(happened => EventScreen.Of(happened.Facts)).Distinct().Select(screen => screen.SumOf(_file)).OfType<string>();
        var entries = told.Where(open.Shown.Has).Select(happened => EventWords.Of(happened, _file)).SelectMany(Entry);
        return CaseFileText.Part(topic.InWords(), [.. entries, .. sums.Select(sum => new ParagraphBlock(sum))]);
    }

    // The story above says when each was told.
    private static IEnumerable<LetterBlock> Entry(EventWords words) => CaseFileText.Entry(words with { Details = [.. words.Facts] });
}
