using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

public sealed class ReadModel(OwnedLetters letters, LetterArchive archive, RequestFiles files) : RequestPage(files)
{
    [BindProperty(SupportsGet = true)]
    public string LetterId { get; set; } = "";

    public StoredLetter Stored { get => Loaded.Of(field); private set; }

    public Letter Letter { get => Loaded.Of(field); private set; }

    public string? TwinId { get; private set; }

    public DateOnly MadeOn => Current.DayOf(Stored.MadeAt);

    public string Heading => LetterNames.Of(Stored.Kind, Stored.Language);

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

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await letters.FindAsync(User, Id, LetterId, cancellation) is not { } stored)
        {
            return NotFound();
        }

        (Stored, Letter) = (stored, archive.Open(stored));
        TwinId = await letters.TwinOfAsync(stored, cancellation);
        return Page();
    }
}
