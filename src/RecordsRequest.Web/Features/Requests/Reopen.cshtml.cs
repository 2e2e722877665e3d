namespace RecordsRequest.Web.Features.Requests;

public sealed class ReopenModel(RequestFiles files, IValidator<NoteForm> validator) : ActionPage<NoteForm>(files, validator, RequestAction.Reopen)
{
    public override string Button => Text.Reopen_Button;

    protected override EventFacts ToFacts(NoteForm form) => new ReopenedFacts(Current.Today, form.Note);
}
