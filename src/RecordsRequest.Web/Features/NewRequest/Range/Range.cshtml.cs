using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Range;

public sealed class RangeModel(NewRequestWizard wizard, IValidator<RangeForm> validator)
    : StepPage<RangeForm, RangeAnswer>(wizard, validator, NewRequestJourney.Range)
{
    protected override RangeForm ToForm(RangeAnswer answer) => new() { Dates = DateRangeForm.Of(answer.First, answer.Last) };

    protected override RangeAnswer ToAnswer(RangeForm form) => new(form.Dates.First.ToPartialDate(), form.Dates.Last.ToPartialDate());

    protected override (string Field, string Message)? Misfit(RangeAnswer answer)
        => ($"{nameof(Form.Dates)}.{(Draft.HasBegun(answer.First) ? nameof(DateRangeForm.Last) : nameof(DateRangeForm.First))}", Text.Dates_InFuture);
}
