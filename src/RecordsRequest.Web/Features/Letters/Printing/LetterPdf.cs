using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Draws a letter as PDF. The same letter gives the same bytes.</summary>
public static class LetterPdf
{
    private static readonly SemaphoreSlim AtOnce = new(2);

    public static Task<PrintedLetter> DrawAsync(Letter letter, CancellationToken cancellation) => DrawAsync([letter], letter.Title, cancellation);

    /// <summary>Letters one behind the other in one file, each with page numbers of its own and in its own language.</summary>
    public static async Task<PrintedLetter> DrawAsync(
        IReadOnlyList<Letter> letters, string title, CancellationToken cancellation, bool asSamples = false)
    {
        await AtOnce.WaitAsync(cancellation);
        try
        {
            return Draw(letters, title, asSamples);
        }
        finally
        {
            AtOnce.Release();
        }
    }

    private static PrintedLetter Draw(IReadOnlyList<Letter> letters, string title, bool asSamples)
    {
        var document = new PdfDocument(title, letters[0].Language.Code);
        foreach (var letter in letters)
        {
            var root = letters is [_] ? document.Root : document.Root.Add(PdfTag.Part, letter.Language.Code);
            LetterPages.Of(letter, root).DrawOn(document, asSamples);
        }

        return new PrintedLetter(document.ToBytes(), document.PageCount);
    }
}

public sealed record PrintedLetter(byte[] Bytes, int Pages);
