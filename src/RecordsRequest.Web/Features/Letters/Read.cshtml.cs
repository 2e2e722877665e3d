using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Letters;

public sealed class ReadModel(OwnedLetters letters, LetterArchive archive, RequestFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string LetterId { get; set; } = "";

    public StoredLetter Stored { get; private set; } = null!;

    public Letter Letter { get; private set; } = null!;

    public string? TwinId { get; private set; }

    public DateOnly MadeOn => Current.DayOf(Stored.MadeAt);

    public string Heading => LetterNames.Of(Stored.Kind, Stored.Language);

    public OpenRequest Current { get; private set; } = null!;

    public bool IsLater => Stored.Language is LetterLanguage.English && FollowUps.Include(Stored.Kind);

    public bool GoesWithMore => Enclosures.Go(Stored.Kind, Stored.Language, Current.Details);

    public IEnumerable<string> About
    {
        get
        {
            yield return Stored.Language is LetterLanguage.English ? Text.Read_ToSend : Text.Read_ToKeep;
            if (IsLater && FollowUps.EncloseRequest(Stored.Kind))
            {
                yield return Text.Read_EncloseFirst;
            }

            if (IsLater && FollowUps.AreCopied(Stored.Kind, Current.Details))
            {
                yield return Text.Read_Copied;
            }
        }
    }

    public bool HasEnclosures
        => Letter is { Language: LetterLanguage.English, Kind: LetterKind.Request } && Letter.Blocks.OfType<SmallPrintBlock>().Any();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await letters.FindAsync(User, Id, LetterId, cancellation) is not { } stored
            || await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        (Stored, Letter, Current) = (stored, archive.Open(stored), file);
        TwinId = await letters.TwinOfAsync(stored, cancellation);
        return Page();
    }
}
