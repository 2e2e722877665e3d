using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Shared.Requests;

namespace RecordsRequest.Web.Features.Fees;

public sealed class NoticeForm : DayForm
{
    public IList<FeeLineForm> Lines { get; set; } = [];
}

public sealed class NoticeFormValidator : DayFormValidator<NoticeForm>
{
    public NoticeFormValidator()
    {
        RuleFor(form => form.Lines).Must(lines => lines.Any(line => !line.IsEmpty)).WithMessage(_ => Text.Notice_LinesMissing)
            .OverridePropertyName($"{nameof(NoticeForm.Lines)}[0].{nameof(FeeLineForm.Kind)}");
        RuleForEach(form => form.Lines).SetValidator(new FeeLineFormValidator());
    }
}

public sealed class NoticeModel(RequestFiles files, IValidator<NoticeForm> validator) : ActionPage<NoticeForm>(files, validator, RequestAction.TellFee)
{
    private const int FirstLines = 3;

    public bool CanGrow => Form.Lines.Count < FeeNoticeFacts.MaxLines;

    /// <summary>What each line means and what can be done about it.</summary>
    protected override string Afterwards => RequestUrls.Of(Current.Request, RequestAction.AnswerFee);

    /// <summary>The page as it was sent, with one more line.</summary>
    public async Task<IActionResult> OnPostLineAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (CanGrow)
        {
            Form.Lines.Add(new() { Number = Form.Lines.Count + 1 });
        }

        return Page();
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        Form.Lines = [.. Form.Lines.Concat(Enumerable.Range(0, FirstLines).Select(_ => new FeeLineForm())).Take(Math.Clamp(Form.Lines.Count, FirstLines, FeeNoticeFacts.MaxLines))];
        foreach (var (place, line) in Form.Lines.Index())
        {
            line.Number = place + 1;
        }

        return await base.PrepareAsync(cancellation);
    }

    protected override void Suggest(NoticeForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(NoticeForm form)
        => new FeeNoticeFacts(form.On.ToDate(), [.. form.Lines.Where(line => !line.IsEmpty).Select(line => line.ToLine())], form.CleanNote);
}
