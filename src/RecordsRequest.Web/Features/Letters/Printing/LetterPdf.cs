using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Draws a letter as PDF. The same letter gives the same bytes.</summary>
public static class LetterPdf
{
    /// <summary>More pages than the longest answers can fill; a file that grows with the log has room for hundreds of lines.</summary>
    public static int MostPagesOf(LetterKind kind) => kind is LetterKind.ComplaintSheet or LetterKind.CaseFile ? 400 : 12;

    private static readonly SemaphoreSlim AtOnce = new(2);

    public static Task<PrintedLetter> DrawAsync(Letter letter, CancellationToken cancellation) => DrawAsync([letter], letter.Title, cancellation);

    /// <summary>Letters one behind the other in one file, each with page numbers of its own and in its own language.</summary>
    public static async Task<PrintedLetter> DrawAsync(IReadOnlyList<Letter> letters, string title, CancellationToken cancellation)
    {
        await AtOnce.WaitAsync(cancellation);
        try
        {
            return Draw(letters, title);
        }
        finally
        {
            AtOnce.Release();
        }
    }

    private static PrintedLetter Draw(IReadOnlyList<Letter> letters, string title)
    {
        var (document, type) = (new PdfDocument(title, letters[0].Language.Code), new Typesetter());
        foreach (var letter in letters)
        {
            var root = letters is [_] ? document.Root : document.Root.Add(PdfTag.Part, letter.Language.Code);
            var pages = LetterPages.Of(letter, root, type);
            if (pages.Count > MostPagesOf(letter.Kind))
            {
                throw new InvalidOperationException($"A letter of {pages.Count} pages");
            }

            pages.DrawOn(document);
        }

        return new PrintedLetter(document.ToBytes(), document.PageCount);
    }
}

public sealed record PrintedLetter(byte[] Bytes, int Pages);
