namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>Where things stand on US Letter paper, in points from the top left.</summary>
internal static class Sheet
{
    public const float Inch = 72;
    public const float Width = 8.5f * Inch;
    public const float Height = 11 * Inch;
    public const float Left = 0.9f * Inch;
    public const float Right = Width - (0.7f * Inch);
    public const float TextWidth = Right - Left;
    public const float Top = 0.5f * Inch;
    public const float Bottom = Height - (0.65f * Inch);
    public const float Footer = Height - (0.4f * Inch);

    // What the window of a #10 envelope shows of a sheet folded in thirds, however far it slides.
    public const float WindowLeft = 0.9f * Inch;
    public const float WindowRight = 4.37f * Inch;
    public const float WindowTop = 2.05f * Inch;
    public const float WindowBottom = 2.70f * Inch;

    // The sender ends above this, so that it is not cut in half by the window; the text begins below where the window may slide.
    public const float SenderBottom = 1.95f * Inch;
    public const float BelowWindow = 2.80f * Inch;
    public const float TextTop = 3.05f * Inch;
}
