using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Sending;

/// <summary>A letter to the office as text for a portal message or an email.</summary>
public sealed class MessageModel(RequestFiles files, OwnedLetters letters, LetterArchive archive, OfficeList offices) : RequestPage(files)
{
    [BindProperty(SupportsGet = true)]
    public string LetterId { get; set; } = "";

    public Uri? Portal => offices.Of(Current.Details.Provider)?.Portal;

    internal CopyField Subject { get => Loaded.Of(field); private set; }

    internal CopyField Body { get => Loaded.Of(field); private set; }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await letters.FindAsync(User, Id, LetterId, cancellation) is not { Language: LetterLanguage.English } stored)
        {
            return NotFound();
        }

        var letter = archive.Open(stored);
        Subject = new("subject", Text.Message_Subject, MessageText.SubjectOf(letter));
        Body = new("message", Text.Message_Body, MessageText.Of(letter)) { CanBeShared = true };
        return Page();
    }
}
