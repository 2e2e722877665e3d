namespace RecordsRequest.Domain.Letters;

internal sealed class RecordsAsked(RequestDetails details, Words words)
{
    public IEnumerable<LetterBlock> Blocks()
    {
        var groups = details.Items.GroupBy(item => item.Dates).ToList();
        foreach (var group in groups)
        {
            var dates = words.Dates(group.Key, details);
            yield return group == groups[0]
                ? new ParagraphBlock(words.Fill(Intro, dates), words[nameof(Wording.Records_Lead)])
                : new ParagraphBlock(words.Fill(nameof(Wording.Records_More), dates));
            yield return new ListBlock([.. group.Select(Label)]);
        }

        yield return new ParagraphBlock(string.Join(' ', AlsoAsked()));
    }

    public string Label(RequestedItem item) => (item.Kind, details.Provider.Kind) switch
    {
        (RecordKind.SomethingElse, _) when item.InWords is { } own => own.ReplaceLineEndings(" "),
        (RecordKind.ImagingStudies, _) => words.Fill(item.Kind, details.IsLook ? "_Look" : "", Imaging(item)),
        (RecordKind.EntireRecord, _) when details.Basis.IsPlain => words.Of(item.Kind, "_Plain"),
        (RecordKind.EntireRecord or RecordKind.Claims, PlaceKind.HealthPlan) => words.Of(item.Kind, "_HealthPlan"),
        (RecordKind.LabResults, PlaceKind.Laboratory) => words.Of(item.Kind, "_Laboratory"),
        _ => words.Of(item.Kind),
    };

    private string Intro => details.Basis is LegalBasis.EhrDirective ? nameof(Wording.Records_Intro_Directive)
        : details.IsLook ? nameof(Wording.Records_Intro_Look)
        : nameof(Wording.Records_Intro);

    private IEnumerable<string> AlsoAsked()
    {
        yield return words[nameof(Wording.Records_OtherProviders)];
        if (!details.IsLook && details.Items.Any(item => item.OriginalMammograms))
        {
            yield return words[nameof(Wording.Records_Mammograms)];
        }

        if (details.Sensitive is { Count: > 0 } sensitive)
        {
            yield return words.Fill(nameof(Wording.Records_Sensitive), words.List([.. sensitive.Select(kind => words.Of(kind))]));
        }
    }

    private string Imaging(RequestedItem item)
    {
        var kinds = item.Modalities is []
            ? words[nameof(Wording.Imaging_Any)]
            : words.List([.. item.Modalities.Select(modality => words.Of(modality))]);
        var studies = string.Concat(char.ToUpperInvariant(kinds[0]), kinds[1..]);
        return item.BodyPart is { } part ? words.Fill(nameof(Wording.Imaging_Of), studies, part) : studies;
    }
}
