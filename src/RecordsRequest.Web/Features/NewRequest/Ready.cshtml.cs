using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record ReadyLetter(string PublicId, LetterKind Kind, LetterLanguage Language, int Pages, int Size);

public sealed class ReadyModel(RecordsDb db, RequestFiles files, OfficesTogether offices) : PageModel
{
    public string PublicId { get; private set; } = "";

    public string Reference { get; private set; } = "";

    public bool HasClock { get; private set; }

    public bool HasReturnCode { get; private set; }

    /// <summary>False when the patient must still sign with a pen.</summary>
    public bool IsSigned { get; private set; }

    public bool IsToBeFilledIn { get; private set; }

    public Authority? Papers { get; private set; }

    public bool BothSign { get; private set; }

    public BenefitProof? Proof { get; private set; }

    /// <summary>Name of the office's state where no law was found that lets family decide without a paper; null elsewhere and for others.</summary>
    public NoSurrogateLaw? NoLaw { get; private set; }

    public string? OwnForm { get; private set; }

    public AnotherOffice? Another { get; private set; }

    public IReadOnlyList<ReadyLetter> Letters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var owner = User.OwnerId();
        if (await files.OpenAsync(User, id, cancellation) is not { Request: var request, Details: var details } file)
        {
            return NotFound();
        }

        (PublicId, Reference, HasClock) = (request.PublicId, request.Reference, request.HasClock);
        BothSign = details.On(details.MadeOn).BothSign;
        IsSigned = details.Signature is not null;
        IsToBeFilledIn = details.Provider.IsToBeFilledIn;
        Papers = details.Representative is { Authority: { HasPapers: true } or { RestsOnStateLaw: true } } shown ? shown.Authority : null;
        Proof = StateFreeCopies.ForBenefits(details)?.Proof;
        NoLaw = Papers is Authority.Surrogate ? DefaultSurrogates.NotFoundIn(details.Provider.State) : null;
        OwnForm = details.OwnFormNote;
        Another = await offices.OfferAsync(request, await offices.OpenAsync(file, cancellation), cancellation);
        HasReturnCode = await db.HasReturnCodeAsync(request.OwnerId, cancellation);
        Letters = await db.LettersOf(owner).Where(letter => letter.RequestId == request.Id && letter.Kind == LetterKind.Request)
            .OrderBy(letter => letter.Language != LetterLanguage.English)
            .Select(letter => new ReadyLetter(letter.PublicId, letter.Kind, letter.Language, letter.Pages, letter.Size))
            .ToListAsync(cancellation);
        return Page();
    }
}
