namespace RecordsRequest.Domain.Letters;

internal sealed class ItemsReport(Situation now, Words words)
{
    public IReadOnlyList<string> Received => [.. Labels().Where(item => item.Outcome is ItemOutcome.All).Select(item => item.Label)];

    public IEnumerable<LetterBlock> Blocks()
        => now.History.Outcomes is [] ? [new ParagraphBlock(words[nameof(Wording.Items_Nothing) + Look])] : Lists(_ => true);

    public IEnumerable<LetterBlock> Gaps() => Lists(outcome => outcome is ItemOutcome.Refused or ItemOutcome.Part or ItemOutcome.Waiting);

    private IEnumerable<LetterBlock> Lists(Func<ItemOutcome, bool> named) => Labels()
        .Where(item => named(item.Outcome))
        .GroupBy(item => item.Outcome, item => item.Label)
        .OrderBy(group => PlaceOf(group.Key))
        .SelectMany(group => new LetterBlock[] { new ParagraphBlock(words[LeadOf(group.Key)]), new ListBlock([.. group]) });

    private IEnumerable<(string Label, ItemOutcome Outcome)> Labels()
    {
        var asked = new RecordsAsked(now.Details, words);
        return now.Details.Items.Zip(now.History.Outcomes, (item, outcome) => (asked.Label(item), outcome));
    }

    private string Look => now.Details.IsLook ? "_Look" : "";

    // What the office says about an item reads the same whether it was to be copied or shown.
    private string LeadOf(ItemOutcome outcome) => $"Items_{outcome}" + outcome switch
    {
        ItemOutcome.All or ItemOutcome.Part or ItemOutcome.Waiting => Look,
        ItemOutcome.NoneExist or ItemOutcome.Refused => "",
    };

    private static int PlaceOf(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.All => 0,
        ItemOutcome.NoneExist => 1,
        ItemOutcome.Refused => 2,
        ItemOutcome.Part => 3,
        ItemOutcome.Waiting => 4,
    };
}
