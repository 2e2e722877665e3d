using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Fees;

public sealed class NoticeForm : DayForm
{
    public IList<FeeLineForm> Lines { get; set; } = [];

    public Keeping? Kept { get; set; }
}

public sealed class NoticeFormValidator : DayFormValidator<NoticeForm>
{
    public NoticeFormValidator()
    {
        RuleFor(form => form.Lines).Must(lines => lines.Any(line => !line.IsEmpty)).WithMessage(_ => Text.Notice_LinesMissing)
            .OverridePropertyName($"{nameof(NoticeForm.Lines)}[0].{nameof(FeeLineForm.Kind)}");
        RuleFor(form => form.Lines)
            .Must(lines => lines.Count <= FeeNoticeFacts.MaxLines).WithMessage(_ => Sentences.Say(Text.Notice_Full, FeeNoticeFacts.MaxLines))
            .OverridePropertyName($"{nameof(NoticeForm.Lines)}[{FeeNoticeFacts.MaxLines}].{nameof(FeeLineForm.Kind)}");
        RuleForEach(form => form.Lines).SetValidator(new FeeLineFormValidator());
        RuleFor(form => form.Kept).Must(kept => kept is { } chosen && Enum.IsDefined(chosen)).WithMessage(_ => Text.Notice_KeptMissing)
            .When(form => form.Kept is not null || form.Lines.Any(line => line.Kind is FeeKind.PerPage or FeeKind.FlatFee));
    }
}

public sealed class NoticeModel(RequestFiles files, IValidator<NoticeForm> validator)
    : ActionPage<NoticeForm>(files, validator, RequestAction.TellFee)
{
    [BindProperty]
    public bool AddsLine { get; set; }

    public bool CanGrow => Form.Lines.Count < FeeNoticeFacts.MaxLines;

    protected override string Afterwards => RequestUrls.Of(Current.Request, RequestAction.AnswerFee);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        SetLines(Form.Lines.Count);
        return await base.PrepareAsync(cancellation) ?? (AddsLine && CanGrow ? WithOneMoreLine() : null);
    }

    protected override void Suggest(NoticeForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(NoticeForm form)
        => new FeeNoticeFacts(form.On.ToDate(), [.. form.Lines.Where(line => !line.IsEmpty).Select(line => line.ToLine())], form.Note)
        {
            Kept = form.Kept ?? Keeping.NotKnown,
        };

    // The page as it was sent. Nothing is checked, and nothing is recorded.
    private PageResult WithOneMoreLine()
    {
        ModelState.Clear();
        SetLines(Form.Lines.Count + 1);
        return Page();
    }

    private void SetLines(int count)
    {
        Form.Lines = [.. Enumerable.Range(0, Math.Max(count, 1)).Select(place => Form.Lines.ElementAtOrDefault(place) ?? new())];
        foreach (var (place, line) in Form.Lines.Index())
        {
            line.Number = place + 1;
        }
    }
}
