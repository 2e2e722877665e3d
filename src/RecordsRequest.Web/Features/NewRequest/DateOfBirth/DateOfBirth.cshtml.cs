using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.DateOfBirth;

public sealed class DateOfBirthModel(NewRequestWizard wizard, IValidator<DateOfBirthForm> validator)
    : StepPage<DateOfBirthForm, BirthAnswer>(wizard, validator, NewRequestJourney.Birth)
{
    protected override DateOfBirthForm ToForm(BirthAnswer answer) => new() { BornOn = DateFields.Of(answer.BornOn) };

    protected override BirthAnswer ToAnswer(DateOfBirthForm form) => new(form.BornOn.ToDate());

    protected override (string Field, string Message)? Misfit(BirthAnswer answer)
        => (nameof(Form.BornOn), answer.BornOn > Draft.AsOf ? Text.DateOfBirth_InFuture : Text.DateOfBirth_TooLongAgo);
}
