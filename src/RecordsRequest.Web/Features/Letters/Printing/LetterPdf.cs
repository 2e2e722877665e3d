using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Draws a letter as PDF. The same letter gives the same bytes.</summary>
public static class LetterPdf
{
    /// <summary>More pages than the longest answers can fill; a file that grows with the log has room for hundreds of lines.</summary>
    public static int MostPagesOf(LetterKind kind) => kind is LetterKind.ComplaintSheet or LetterKind.CaseFile ? 400 : 12;

    private static readonly SemaphoreSlim AtOnce = new(2);

    public static async Task<PrintedLetter> DrawAsync(Letter letter, CancellationToken cancellation)
    {
        await AtOnce.WaitAsync(cancellation);
        try
        {
            return Draw(letter);
        }
        finally
        {
            AtOnce.Release();
        }
    }

    private static PrintedLetter Draw(Letter letter)
    {
        var pages = LetterPages.Of(letter);
        if (pages.Count > MostPagesOf(letter.Kind))
        {
            throw new InvalidOperationException($"A letter of {pages.Count} pages");
        }

        return new PrintedLetter(pages.Draw(), pages.Count);
    }
}

public sealed record PrintedLetter(byte[] Bytes, int Pages);
