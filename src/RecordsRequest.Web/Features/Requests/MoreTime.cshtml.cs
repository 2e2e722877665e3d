using System.ComponentModel.DataAnnotations;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public sealed class MoreTimeForm
{
    public bool? InWriting { get; set; }

    public DateFields DatedOn { get; set; } = new();

    public DateFields ArrivedOn { get; set; } = new();

    [DataType(DataType.MultilineText)]
    public string? Reasons { get; set; }

    public DateFields PromisedOn { get; set; } = new();
}

public sealed class MoreTimeFormValidator : AbstractValidator<MoreTimeForm>
{
    public MoreTimeFormValidator()
    {
        RuleFor(form => form.InWriting).NotNull().WithMessage(_ => Text.MoreTime_InWritingMissing);
        RuleFor(form => form.DatedOn).Exists(() => Text.MoreTime_DatedOnMissing);
        RuleFor(form => form.ArrivedOn).Exists(missing: null);
        RuleFor(form => form.Reasons).Noted(EventFacts.MaxNoteLength);
        RuleFor(form => form.PromisedOn).Exists(missing: null);
    }
}

public sealed class MoreTimeModel(RequestFiles files, IValidator<MoreTimeForm> validator)
    : ActionPage<MoreTimeForm>(files, validator, RequestAction.Extend)
{
    protected override EventFacts ToFacts(MoreTimeForm form)
    {
        var dated = form.DatedOn.ToDate();
        return new ExtensionFacts(
            form.InWriting!.Value,
            dated,
            form.ArrivedOn.IsEmpty ? dated : form.ArrivedOn.ToDate(),
            form.Reasons,
            form.PromisedOn.IsEmpty ? null : form.PromisedOn.ToDate());
    }
}
