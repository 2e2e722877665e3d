using RecordsRequest.Domain.Letters;
using SkiaSharp;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Draws a letter as PDF. The same letter gives the same bytes. With <see cref="Infrastructure.LetterFont"/> the only code that knows the PDF library.</summary>
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

        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, new SKDocumentPdfMetadata { Title = letter.Title, RasterDpi = 72, EncodingQuality = 100 }))
        {
            foreach (var page in pages)
            {
                DrawPage(document.BeginPage(Sheet.Width, Sheet.Height), page);
                document.EndPage();
            }
        }

        return new PrintedLetter(bytes.ToArray(), pages.Count);
    }

    private static void DrawPage(SKCanvas canvas, IReadOnlyList<PlacedRow> rows)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        foreach (var (row, x, y) in rows)
        {
            foreach (var piece in row.Pieces)
            {
                piece.Font.Draw(canvas, ink, piece.Text, row.Size, new SKPoint(x + piece.X, y));
            }

            foreach (var line in row.PenLines)
            {
                canvas.DrawRect(x + line.X, y, line.Width, 0.75f, ink);
            }
        }
    }
}

/// <summary>A letter as PDF bytes.</summary>
public sealed record PrintedLetter(byte[] Bytes, int Pages);
