using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Fees;

internal sealed class DisputedLines(FeeCheck check, RequestDetails details, Words words)
{
    private readonly IReadOnlyList<CheckedLine> _lines = [.. check.With(FeeVerdict.MayNotBeCharged)];

    public bool Any => _lines.Count > 0;

    public IEnumerable<LetterBlock> Blocks() =>
    [
        new ParagraphBlock(string.Join(' ', [words[nameof(Wording.FeeDispute_Rule)], .. State()]), words[nameof(Wording.FollowUp_Rule_Lead)]),
        .. Any
            ? [new ParagraphBlock(words[nameof(Wording.FeeDispute_Excluded)]), new ListBlock([.. _lines.Select(Why)])]
            : Array.Empty<LetterBlock>(),
    ];

    public string Named(FeeLine line) => words.Fill(nameof(Wording.FeeDispute_Line), Name(line), words.Dollars(line.Dollars));

    private string Why(CheckedLine line) => words.Fill($"FeeDispute_Why_{line.Rule.Reason}", Named(line.Line), line.Rule.Citation);

    private string Name(FeeLine line) => line switch
    {
        { Words: null } => words.Of(line.Kind),
        { Kind: FeeKind.Other } => words.Fill(nameof(Wording.FeeDispute_Quoted), line.Words),
        _ => words.Fill(nameof(Wording.FeeDispute_NameAndQuoted), words.Of(line.Kind), line.Words),
    };

    private IEnumerable<string> State()
    {
        if (PlaceRules.For(details.Circumstances) is { IsFree: true } rule)
        {
            yield return words.Fill(nameof(Wording.Fee_Free), rule.Days, rule.Citation);
        }

        if (StateFreeCopies.ForBenefits(details) is { } free)
        {
            yield return words.Fill(nameof(Wording.FeeDispute_FreeCopy), free.Citation);
        }

        if (StateFreeCopies.For(details) is not { } state)
        {
            yield break;
        }

        if (state.Free is StateFree.FirstCopy)
        {
            yield return words.Fill(nameof(Wording.Fee_FirstCopy), state.Citation);
        }
        else if (state.Free is StateFree.Search && _lines.Any(line => line.Line.Kind is FeeKind.SearchOrRetrieval))
        {
            yield return words.Fill(nameof(Wording.FeeDispute_StateSearch), state.Citation);
        }
    }
}
