using QRCoder;
using RecordsRequest.Pdf;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Features.Posters;

/// <summary>An address as a square of black and white fields (ISO/IEC 18004), drawn as one outline: sharp at any size and on any printer.</summary>
internal static class QrSquare
{
    /// <summary>With the white edge that belongs to it.</summary>
    public const float Side = 2.75f * Sheet.Inch;

    // A quarter of it may be dirty or torn.
    private const QRCodeGenerator.ECCLevel Spare = QRCodeGenerator.ECCLevel.Q;

    public static void DrawOn(PdfPage page, PdfElement element, string address, float left, float top)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, Spare);
        var (rows, outline) = (code.ModuleMatrix, new PdfPath());
        var field = Side / rows.Count;
        foreach (var (y, row) in rows.Index())
        {
            for (var x = 0; x < row.Count;)
            {
                var end = x;
                while (end < row.Count && row[end])
                {
                    end++;
                }

                if (end > x)
                {
                    AddBox(outline, left + (x * field), top + (y * field), (end - x) * field, field);
                }

                x = Math.Max(end, x + 1);
            }
        }

        page.Fill(element, outline);
    }

    private static void AddBox(PdfPath outline, float left, float top, float width, float height) => outline
        .MoveTo(left, top).LineTo(left + width, top).LineTo(left + width, top + height).LineTo(left, top + height).Close();
}
