using RecordsRequest.Domain.Fees;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Fees;

public sealed class AnswerForm : DayForm
{
    public FeeAnswer? Answer { get; set; }
}

public sealed class AnswerFormValidator : DayFormValidator<AnswerForm>
{
    public AnswerFormValidator()
        => RuleFor(form => form.Answer).Chosen().WithMessage(_ => Text.Answer_Missing);
}

public sealed class AnswerModel(RequestFiles files, IValidator<AnswerForm> validator)
    : ActionPage<AnswerForm>(files, validator, RequestAction.AnswerFee)
{
    public FeeEntry Fee => FeeLedger.Of(Current.History)[^1];

    public FeeCheck Check => FeeCheck.Of(Fee.Notice, Current.Details);

    public bool LimitsHold => Current.Details.Basis is LegalBasis.AccessRight;

    /// <summary>What can be done. A dispute rests on the limits, so without them there is none.</summary>
    public IEnumerable<FeeAnswer> Options => Enum.GetValues<FeeAnswer>().Where(answer => LimitsHold || answer is not FeeAnswer.Dispute);

    protected override string Afterwards => Form.Answer is FeeAnswer.AskBasis or FeeAnswer.Dispute
        ? RequestUrls.Of(Current.Request, LetterKind.FeeDispute)
        : base.Afterwards;

    public string Consequence(FeeAnswer answer) => answer switch
    {
        FeeAnswer.UsePortal or FeeAnswer.LookInstead when !LimitsHold => answer.InWords("Then_Plain"),
        FeeAnswer.Dispute when !Check.With(FeeVerdict.MayNotBeCharged).Any() => answer.InWords("Then_NoLine"),
        FeeAnswer.Accept or FeeAnswer.Narrow or FeeAnswer.UsePortal or FeeAnswer.LookInstead or FeeAnswer.AskBasis or FeeAnswer.Dispute
            => Current.FederalRule.In(answer.InWords("Then")),
    };

    protected override void Suggest(AnswerForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts? ToFacts(AnswerForm form)
    {
        if (Options.Contains(form.Answer!.Value))
        {
            return new FeeAnswerFacts(form.On.ToDate(), form.Answer.Value, form.Note);
        }

        ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Answer)}", Text.Answer_Missing);
        return null;
    }
}
