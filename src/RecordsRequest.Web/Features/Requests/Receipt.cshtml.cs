using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public enum ReceiptDay
{
    Today,
    Yesterday,
    Other,
}

public sealed class ReceiptForm : NoteForm
{
    public ReceiptDay? Day { get; set; }

    public DateFields On { get; set; } = new();

    public ReceiptBasis? Basis { get; set; }

    public DateOnly DayOn(DateOnly today) => Day switch
    {
        ReceiptDay.Today => today,
        ReceiptDay.Yesterday => today.AddDays(-1),
        ReceiptDay.Other or null => On.ToDate(),
    };
}

public sealed class ReceiptFormValidator : NoteFormValidator<ReceiptForm>
{
    public ReceiptFormValidator()
    {
        RuleFor(form => form.Day).NotNull().WithMessage(_ => Text.Receipt_DayMissing);
        When(form => form.Day is ReceiptDay.Other, () => RuleFor(form => form.On).Exists(() => Text.Receipt_OnMissing));
        RuleFor(form => form.Basis).NotNull().WithMessage(_ => Text.Receipt_BasisMissing);
    }
}

public sealed class ReceiptModel(RequestFiles files, IValidator<ReceiptForm> validator)
    : ActionPage<ReceiptForm>(files, validator, RequestAction.Receive)
{
    public string? Hint => !Current.Request.HasClock ? null
        : Current.History is { Receipt: not null, ReceiptIsEstimated: false } ? Text.Receipt_Hint_Again
        : Current.MeetsSpecialRule ? Text.Receipt_Hint_Special
        : Current.FederalRule.In(Text.Receipt_Hint);

    protected override void Suggest(ReceiptForm form)
    {
        if (Current.History.Receipt is { } told)
        {
            (form.Day, form.On, form.Basis, form.Note) = (ReceiptDay.Other, DateFields.Of(told.On), told.Basis, told.Note);
        }
    }

    protected override EventFacts ToFacts(ReceiptForm form) => new ReceivedFacts(form.DayOn(Current.Today), form.Basis!.Value, form.Note);

    protected override string FieldOf(EventField field) => Form.Day is ReceiptDay.Other ? nameof(ReceiptForm.On) : nameof(ReceiptForm.Day);
}
