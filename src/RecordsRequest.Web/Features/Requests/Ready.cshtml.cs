using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class ReadyForm : DayForm
{
    public bool? IsAccepted { get; set; }

    internal bool AsksAccepted { get; set; }
}

public sealed class ReadyFormValidator : DayFormValidator<ReadyForm>
{
    public ReadyFormValidator()
        => RuleFor(form => form.IsAccepted).NotNull().WithMessage(_ => Text.Ready_AcceptedMissing).When(form => form.AsksAccepted);
}

public sealed class ReadyModel(RequestFiles files, IValidator<ReadyForm> validator) : ActionPage<ReadyForm>(files, validator, RequestAction.Ready)
{
    /// <summary>Whether the person asked for the copy in another way than by coming for it, so that "ready" ends nothing by itself.</summary>
    public bool IsAnotherWay => Current is { Request.HasClock: true, Details.Delivery.Form: not null };

    protected override void Suggest(ReadyForm form) => form.On = DateFields.Of(Current.Today);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await base.PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form.AsksAccepted = IsAnotherWay;
        return null;
    }

    protected override EventFacts ToFacts(ReadyForm form)
        => new ReadyFacts(form.On.ToDate(), form.Note) { IsAccepted = !IsAnotherWay || form.IsAccepted is true };
}
