using RecordsRequest.Domain.Complaints;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Complaints;

public sealed class LogForm : DayForm
{
    public ComplaintStep? Step { get; set; }

    public string? Number { get; set; }
}

public sealed class LogFormValidator : DayFormValidator<LogForm>
{
    public LogFormValidator()
    {
        RuleFor(form => form.Step).Chosen().WithMessage(_ => Text.Log_StepMissing);
        RuleFor(form => form.Number).Typed(ComplaintFacts.MaxTransactionNumberLength);
    }
}

public sealed class LogModel(RequestFiles files, IValidator<LogForm> validator) : ActionPage<LogForm>(files, validator, RequestAction.Complain)
{
    public override (string Url, string Label) Back => (ComplaintUrls.Of(Current.Request), Text.Log_Back);

    protected override void Suggest(LogForm form)
    {
        form.On = DateFields.Of(Current.Today);
        form.Number = Current.History.Log.OfType<ComplaintFacts>().LastOrDefault()?.TransactionNumber;
    }

    protected override EventFacts ToFacts(LogForm form) => new ComplaintFacts(form.On.ToDate(), form.Step!.Value, form.Number, form.Note);
}
