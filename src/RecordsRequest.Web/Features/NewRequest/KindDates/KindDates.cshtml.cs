using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.KindDates;

public sealed class KindDatesModel(NewRequestWizard wizard, IValidator<KindDatesForm> validator)
    : StepPage<KindDatesForm, KindRangesAnswer>(wizard, validator, NewRequestJourney.KindRanges)
{
    protected override KindDatesForm ToForm(KindRangesAnswer answer) => new()
    {
        Ranges = [.. Draft.KindsWithOtherDates.Select(kind => ToForm(kind, answer.Ranges.FirstOrDefault(range => range.Kind == kind)))],
    };

    protected override KindRangesAnswer ToAnswer(KindDatesForm form) => new(
    [
        .. form.Ranges.Where(range => Draft.KindsWithOtherDates.Contains(range.Kind))
            .DistinctBy(range => range.Kind)
            .Select(range => new KindRange(range.Kind, range.Dates.First.ToPartialDate(), range.Dates.Last.ToPartialDate())),
    ]);

    protected override KindDatesForm Suggest() => ToForm(new KindRangesAnswer([]));

    protected override (string Field, string Message)? Misfit(KindRangesAnswer answer)
        => Form.Ranges.Index().FirstOrDefault(range => !HasBegun(range.Item)) is (var at, { } range)
            ? ($"{nameof(Form.Ranges)}[{at}].{nameof(range.Dates)}.{nameof(range.Dates.Last)}", Text.Dates_InFuture)
            : null;

    private bool HasBegun(KindDatesForm.OneKind range)
        => Draft.HasBegun(range.Dates.First.ToPartialDate()) && Draft.HasBegun(range.Dates.Last.ToPartialDate());

    private static KindDatesForm.OneKind ToForm(RecordKind kind, KindRange? range) => new()
    {
        Kind = kind,
        Dates = range is null ? new() : DateRangeForm.Of(range.First, range.Last),
    };
}
