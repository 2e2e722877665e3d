using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Prints letters as this site gives them: in a demo, as samples.</summary>
public sealed class LetterPrinter(DemoMode demo)
{
    public Task<PrintedLetter> PrintAsync(Letter letter, CancellationToken cancellation) => PrintAsync([letter], letter.Title, cancellation);

    public Task<PrintedLetter> PrintAsync(IReadOnlyList<Letter> letters, string title, CancellationToken cancellation)
        => LetterPdf.DrawAsync(letters, title, cancellation, demo.IsOn);
}
