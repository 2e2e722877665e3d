using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>Leads to the letter that was made and not yet told as sent, so that the list need not know where it is kept.</summary>
public sealed class ToSendModel(RequestFiles files, OwnedLetters letters) : RequestPage(files)
{
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
        => Unsent is { } unsent && await letters.PublicIdOfAsync(Current.Request, unsent.LetterId, cancellation) is { } letter
            ? Redirect(LetterUrls.Of(Current.Request, letter))
            : Redirect(RequestUrls.Of(Current.Request, Notice.Stale));

    private LetterMadeFacts? Unsent => Current.Request.Stage is Stage.LetterMade
        ? Current.History.Log.OfType<LetterMadeFacts>().First()
        : Current.History.UnsentOn(Current.Today);
}
