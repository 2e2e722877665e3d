using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>A form with dates of care. They may not lie after the day the draft was begun.</summary>
public interface IDatedForm
{
    DateOnly Today { get; set; }
}

/// <summary>A question about dates of care.</summary>
public abstract class DatedStepPage<TForm, TAnswer>(
    NewRequestWizard wizard, IValidator<TForm> validator, Step<RequestDraft, TAnswer> step) : StepPage<TForm, TAnswer>(wizard, validator, step)
    where TForm : class, IDatedForm, new()
    where TAnswer : class
{
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await base.PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form.Today = Draft.StartedOn;
        return null;
    }
}
