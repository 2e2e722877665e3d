using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Complaints;

internal sealed class ComplaintItems(Situation now, Words words)
{
    private readonly IReadOnlyList<(RequestedItem Item, ItemOutcome Outcome)> _items =
        [.. now.Details.Items.Select((item, at) => (item, at < now.History.Outcomes.Count ? now.History.Outcomes[at] : ItemOutcome.Waiting))];

    public IEnumerable<LetterBlock> Blocks(bool named)
    {
        var lead = words[nameof(Wording.Complaint_Records_Lead)];
        if (!named)
        {
            return [new ParagraphBlock(string.Join(' ', Numbers()), lead)];
        }

        var asked = new RecordsAsked(now.Details, words);
        return
        [
            new ParagraphBlock(words[nameof(Wording.Complaint_Records_Named)], lead),
            new ListBlock([.. _items.Select(
                item => words.Fill(nameof(Wording.Complaint_Record), Label(asked, item.Item), words[$"Complaint_Outcome_{item.Outcome}"]))]),
        ];
    }

    private IEnumerable<string> Numbers() =>
    [
        words.Fill(nameof(Wording.Complaint_Records), _items.Count),
        .. _items.CountBy(item => item.Outcome).OrderBy(group => group.Key).Select(group => words.Fill($"Complaint_Count_{group.Key}", group.Value)),
    ];

    // A part of the body and a person's own words for a record can tell what is wrong with them.
    private string Label(RecordsAsked asked, RequestedItem item)
        => item.Kind is RecordKind.SomethingElse ? words[nameof(Wording.Complaint_OtherRecords)] : asked.Label(item with { BodyPart = null });
}
