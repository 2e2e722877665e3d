namespace RecordsRequest.Web.Features.Requests;

public sealed class CloseForm : NoteForm
{
    public ClosingOutcome? Outcome { get; set; }
}

public sealed class CloseFormValidator : NoteFormValidator<CloseForm>
{
    public CloseFormValidator()
        => RuleFor(form => form.Outcome)
            .Must(outcome => outcome is not (null or ClosingOutcome.Withdrawn)).WithMessage(_ => Text.Close_OutcomeMissing);
}

public sealed class CloseModel(RequestFiles files, IValidator<CloseForm> validator) : ActionPage<CloseForm>(files, validator, RequestAction.Close)
{
    public static IEnumerable<ClosingOutcome> Outcomes => Enum.GetValues<ClosingOutcome>().Except([ClosingOutcome.Withdrawn]);

    public override string Button => Text.RequestAction_Close;

    protected override void Suggest(CloseForm form)
    {
        var outcomes = Current.History.Outcomes;
        form.Outcome = outcomes.Count == 0 ? null
            : outcomes.All(outcome => outcome is ItemOutcome.All) ? ClosingOutcome.Complete
            : outcomes.All(outcome => outcome is ItemOutcome.Refused) ? ClosingOutcome.Denied
            : outcomes.All(outcome => outcome is ItemOutcome.NoneExist) ? ClosingOutcome.NothingHeld
            : null;
    }

    protected override EventFacts ToFacts(CloseForm form) => new ClosedFacts(Current.Today, form.Outcome!.Value, form.Note);
}
