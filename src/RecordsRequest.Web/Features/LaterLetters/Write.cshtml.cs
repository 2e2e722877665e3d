using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.LaterLetters;

public sealed class WriteModel(RequestFiles files, IValidator<LetterForm> validator, LetterArchive letters) : LetterPage(files, validator, letters)
{
    [BindProperty(SupportsGet = true)]
    public string Letter { get; set; } = "";

    public string Lead => Kind.InWords("Lead");

    protected override LetterKind? Asked => RequestUrls.LetterAt(Letter);
}
