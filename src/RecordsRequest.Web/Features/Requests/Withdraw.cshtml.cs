namespace RecordsRequest.Web.Features.Requests;

public sealed class WithdrawModel(RequestFiles files, IValidator<NoteForm> validator) : ActionPage<NoteForm>(files, validator, RequestAction.Withdraw)
{
    public override string Button => Text.Withdraw_Button;

    protected override EventFacts ToFacts(NoteForm form) => new ClosedFacts(Current.Today, ClosingOutcome.Withdrawn, form.Note);
}
