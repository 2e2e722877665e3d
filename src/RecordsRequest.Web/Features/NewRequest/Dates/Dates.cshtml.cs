using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Web.Features.NewRequest.Dates;

public sealed class DatesModel(NewRequestWizard wizard, IValidator<DatesForm> validator)
    : StepPage<DatesForm>(wizard, validator, Steps.Dates)
{
    public bool AsksPlan => Draft.AsksPlan;

    protected override DatesForm Answered() => new()
    {
        Choice = Draft.Dates?.Choice,
        On = Draft.Visit is { } visit ? DateFields.Of(visit.On) : new(),
        Dates = Draft.Range is { } range ? DateRangeForm.Of(range.First, range.Last) : new(),
    };

    protected override RequestDraft Write(RequestDraft draft, DatesForm form)
    {
        var chosen = Steps.Dates.Write(draft, new(form.Choice!.Value));
        return form.Choice switch
        {
            DateChoice.OneVisit => Steps.Visit.Write(chosen, new(form.On.ToPartialDate())),
            DateChoice.Range => Steps.Range.Write(chosen, new(form.Dates.First.ToPartialDate(), form.Dates.Last.ToPartialDate())),
            DateChoice.All or DateChoice.LastTwoYears or null => chosen,
        };
    }

    protected override (string Field, string Message)? Misfit(RequestDraft answers, Step<RequestDraft> step)
        => step == Steps.Visit ? (nameof(Form.On), Text.Dates_InFuture)
        : step == Steps.Range ? ($"{nameof(Form.Dates)}.{FutureEnd(answers)}", Text.Dates_InFuture)
        : (nameof(Form.Choice), Text.Dates_Missing);

    private static string FutureEnd(RequestDraft answers)
        => answers.HasBegun(Steps.Range.Given(answers).First) ? nameof(DateRangeForm.Last) : nameof(DateRangeForm.First);
}
