using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared.Letters;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>A letter as a page: the copy that everybody can read, drawn from what was kept.</summary>
public sealed class ReadModel(OwnedLetters letters, LetterArchive archive) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string LetterId { get; set; } = "";

    public StoredLetter Stored { get; private set; } = null!;

    public Letter Letter { get; private set; } = null!;

    public string? TwinId { get; private set; }

    public DateOnly MadeOn { get; private set; }

    public string Heading => LetterNames.Of(Stored.Kind, Stored.Language);

    public string About => (Stored.Language, Stored.Kind) switch
    {
        (LetterLanguage.Spanish, _) => Text.Read_ToKeep,
        (LetterLanguage.English, LetterKind.Request or LetterKind.FaxCover) => Text.Read_ToSend,
        (LetterLanguage.English, _) => Text.Read_FollowUpToSend,
    };

    public bool HasEnclosures => Letter is { Language: LetterLanguage.English, Kind: LetterKind.Request } && Letter.Blocks.OfType<SmallPrintBlock>().Any();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await letters.FindAsync(User, Id, LetterId, cancellation) is not { } stored)
        {
            return NotFound();
        }

        (Stored, Letter) = (stored, archive.Open(stored));
        TwinId = await letters.TwinOfAsync(stored, cancellation);
        MadeOn = await letters.DayMadeAsync(stored, cancellation);
        return Page();
    }
}
