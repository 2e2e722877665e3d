using FluentValidation;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.KindDates;

public sealed class KindDatesModel(NewRequestWizard wizard, IValidator<KindDatesForm> validator)
    : DatedStepPage<KindDatesForm, KindRangesAnswer>(wizard, validator, NewRequestJourney.KindRanges)
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

    private static KindDatesForm.OneKind ToForm(RecordKind kind, KindRange? range) => new()
    {
        Kind = kind,
        Dates = range is null ? new() : new() { First = DateFields.Of(range.First), Last = DateFields.Of(range.Last) },
    };
}
