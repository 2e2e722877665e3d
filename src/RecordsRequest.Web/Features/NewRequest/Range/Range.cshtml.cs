using FluentValidation;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Range;

public sealed class RangeModel(NewRequestWizard wizard, IValidator<RangeForm> validator)
    : DatedStepPage<RangeForm, RangeAnswer>(wizard, validator, NewRequestJourney.Range)
{
    protected override RangeForm ToForm(RangeAnswer answer)
        => new() { Dates = new() { First = DateFields.Of(answer.First), Last = DateFields.Of(answer.Last) } };

    protected override RangeAnswer ToAnswer(RangeForm form) => new(form.Dates.First.ToPartialDate(), form.Dates.Last.ToPartialDate());
}
