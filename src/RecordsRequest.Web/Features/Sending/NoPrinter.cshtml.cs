using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Sending;

/// <summary>Ways to send a letter without a printer, and the request in eight lines to be copied by pen.</summary>
public sealed class NoPrinterModel(RequestFiles files, OwnedLetters letters) : RequestPage(files)
{
    public string? Newest { get; private set; }

    public IReadOnlyList<string> Note { get; private set; } = [];

    /// <summary>The note in the reader's language; empty where that is English.</summary>
    public IReadOnlyList<string> Meaning { get; private set; } = [];

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        IReadOnlyList<string> lines(LetterLanguage language) => ShortNote.Lines(Current.Now.Details, Current.Request.Reference, language);
        Newest = await letters.NewestAsync(Current.Request, cancellation);
        Note = lines(LetterLanguage.English);
        Meaning = Language.Current == Language.English ? [] : lines(Language.Current.ForLetters);
        return Page();
    }
}
