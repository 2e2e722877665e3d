using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>Nothing is asked: the page explains, and Continue says that it was read.</summary>
public sealed record NoticeForm;

public sealed class NoticeFormValidator : AbstractValidator<NoticeForm>;

public abstract class NoticePage(NewRequestWizard wizard, IValidator<NoticeForm> validator, Step<RequestDraft, NoticeAnswer> step)
    : StepPage<NoticeForm, NoticeAnswer>(wizard, validator, step)
{
    protected override NoticeForm ToForm(NoticeAnswer answer) => new();

    protected override NoticeAnswer ToAnswer(NoticeForm form) => new(Read: true);
}
