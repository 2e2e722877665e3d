using System.ComponentModel.DataAnnotations;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Denials;

public sealed class RecordForm
{
    public DateFields On { get; set; } = new();

    public bool? InWriting { get; set; }

    /// <summary>Places of the refused items in the request.</summary>
    public IList<int> Refused { get; set; } = [];

    public DenialGround? Ground { get; set; }

    public DateFields StudyEndsOn { get; set; } = new();

    /// <summary>The office's words; a letter may quote them.</summary>
    [DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    public IList<DenialContent> Says { get; set; } = [];
}

public sealed class RecordFormValidator : AbstractValidator<RecordForm>
{
    public RecordFormValidator()
    {
        RuleFor(form => form.On).Exists(() => Requests.Text.Action_DateMissing);
        RuleFor(form => form.InWriting).NotNull().WithMessage(_ => Text.Record_InWritingMissing);
        RuleFor(form => form.Refused).NotEmpty().WithMessage(_ => Text.EventFaultReason_NothingRefused);
        RuleFor(form => form.Ground).Chosen().WithMessage(_ => Text.Record_GroundMissing);
        When(form => form.Ground is DenialGround.Research, () => RuleFor(form => form.StudyEndsOn).Exists(missing: null));
        RuleFor(form => form.Note).Typed(EventFacts.MaxNoteLength);
        RuleFor(form => form.Note).Must(words => !string.IsNullOrWhiteSpace(words))
            .When(form => form.Ground is DenialGround.SomethingElse).WithMessage(_ => Text.Record_WordsMissing);
    }
}

public sealed class RecordModel(RequestFiles files, IValidator<RecordForm> validator) : ActionPage<RecordForm>(files, validator, RequestAction.Deny)
{
    /// <summary>Places of the items that did not come in full; all of them when all came, which the person may have told wrong.</summary>
    public IReadOnlyList<int> Refusable
    {
        get
        {
            var items = Enumerable.Range(0, Current.Details.Items.Count).ToList();
            return items.FindAll(item => Current.OutcomeOf(item) is not (ItemOutcome.All or ItemOutcome.NoneExist)) is { Count: > 0 } open
                ? open
                : items;
        }
    }

    protected override string Afterwards => DenialUrls.AnswerOf(Current.Request);

    protected override void Suggest(RecordForm form)
    {
        form.On = DateFields.Of(Current.Today);
        form.Refused = Refusable is [var only] ? [only] : [];
    }

    protected override EventFacts ToFacts(RecordForm form) => new DenialFacts(
        form.On.ToDate(),
        form.InWriting!.Value,
        form.Ground!.Value,
        [.. Current.Details.Items.Select((_, item) => form.Refused.Contains(item))],
        form.InWriting.Value ? [.. GroundRule.NoticeContents.Where(form.Says.Contains)] : [],
        form.Ground is DenialGround.Research && !form.StudyEndsOn.IsEmpty ? form.StudyEndsOn.ToDate() : null,
        form.Note);

    protected override string FieldOf(EventField field) => field is EventField.Outcomes ? nameof(RecordForm.Refused) : nameof(RecordForm.On);
}
