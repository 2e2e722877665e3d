using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.LaterLetters;

public sealed class WriteModel(RequestFiles files, IValidator<LetterForm> validator, LetterArchive letters) : LetterPage(files, validator, letters)
{
    /// <summary>The kind of letter as it stands in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Letter { get; set; } = "";

    /// <summary>What the letter does and when it helps.</summary>
    public string Lead => Kind.InWords("Lead");

    protected override LetterKind? Asked => RequestUrls.LetterAt(Letter);
}
