using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.DateOfDeath;

public sealed class DateOfDeathModel(NewRequestWizard wizard, IValidator<DateOfDeathForm> validator)
    : StepPage<DateOfDeathForm, DeathAnswer>(wizard, validator, NewRequestJourney.Death)
{
    protected override DateOfDeathForm ToForm(DeathAnswer answer) => new() { DiedOn = DateFields.Of(answer.DiedOn) };

    protected override DeathAnswer ToAnswer(DateOfDeathForm form) => new(form.DiedOn.ToDate());

    protected override (string Field, string Message)? Misfit(DeathAnswer answer)
        => (nameof(Form.DiedOn), answer.DiedOn > Draft.AsOf ? Text.DateOfDeath_InFuture : Text.DateOfDeath_BeforeBirth);
}
