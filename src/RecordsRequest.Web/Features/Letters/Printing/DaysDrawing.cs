using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>
/// The bar of the pages in black: the time they have is outlined, what is used of it is filled, what is late is striped, what they could
/// still take is dotted, and the line of the last day stands out of it. The words beside it say the same, so it is no part of the text.
/// </summary>
internal sealed record DaysDrawing(DaysUsed Days) : IDrawing
{
    public const float Height = 18;

    private const float Width = 5 * Sheet.Inch;
    private const float Thickness = 8;
    private const float Outline = 0.75f;
    private const float Tall = 2;
    private const float Stripe = 2;
    private const float Step = 4;

    public void DrawOn(PdfPage page, float left, float baseline)
    {
        var (mark, end, right) = (left + (Days.Mark * Width), left + (Days.End * Width), left + Width);
        var top = baseline + (Height / 4) - ((Height + Thickness) / 2);
        page.Stroke(
            PdfElement.Artifact,
            new PdfPath().MoveTo(left, top).LineTo(mark, top).LineTo(mark, top + Thickness).LineTo(left, top + Thickness).Close(), Outline);
        Rule(left, left + (Days.Filled * Width), top, Thickness);
        for (var x = mark + Step; x < end; x += Step)
        {
            Rule(x, Math.Min(x + Stripe, end), top, Thickness);
        }

        for (var x = end + Step; x < right; x += Step)
        {
            Rule(x, Math.Min(x + Outline, right), top + (Thickness / 2), Outline);
        }

        Rule(mark - (Tall / 2), mark + (Tall / 2), top - ((Height - Thickness) / 2), Height);

        void Rule(float from, float to, float top, float thickness)
        {
            if (to > from)
            {
                page.Rule(PdfElement.Artifact, from, top, to - from, thickness);
            }
        }
    }
}
