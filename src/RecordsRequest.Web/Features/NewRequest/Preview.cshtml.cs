using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>The letter as it will be made, but for what is asked with the signature and the number that it gets then. Nothing is kept.</summary>
public sealed class PreviewModel(NewRequestWizard wizard, IValidator<CheckForm> validator) : DraftPage<CheckForm>(wizard, validator)
{
    private const string NoReferenceYet = "RR-…";

    public Letter Letter => field ??= RequestLetter.Write(
        Open.Answers.ToDetails(signature: null, Open.Answers.AsOf, contactIn: null), NoReferenceYet, Language.Current.ForLetters);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    protected override string? ComesFirst(RequestDraft answers) => NewRequestJourney.Journey.FirstOpen(answers)?.Page;
}
