using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Features.Letters.Printing;

/// <summary>The word SAMPLE from the lower left to the upper right corner of a page, drawn as lines: no part of the text, for no reader.</summary>
internal static class SampleMark
{
    private const float Thickness = 2.5f;

    // A letter is 4 wide and 6 high.
    private const float Step = 5.5f;
    private const float Length = (6 * Step) - 1.5f;
    private const float Half = 3;
    private const float Scale = 24;

    /// <summary>Each letter's lines, from its top left corner.</summary>
    private static readonly (float X, float Y)[][][] Letters =
    [
        [[(4, 1), (3, 0), (1, 0), (0, 1), (0, 2), (1, 3), (3, 3), (4, 4), (4, 5), (3, 6), (1, 6), (0, 5)]],
        [[(0, 6), (2, 0), (4, 6)], [(0.67f, 4), (3.33f, 4)]],
        [[(0, 6), (0, 0), (2, 3), (4, 0), (4, 6)]],
        [[(0, 6), (0, 0), (3, 0), (4, 1), (4, 2), (3, 3), (0, 3)]],
        [[(0, 0), (0, 6), (4, 6)]],
        [[(4, 0), (0, 0), (0, 6), (4, 6)], [(0, 3), (3, 3)]],
    ];

    public static void DrawOn(PdfPage page)
    {
        var path = new PdfPath();
        foreach (var (at, letter) in Letters.Index())
        {
            foreach (var line in letter)
            {
                var points = line.Select(point => OnPage((at * Step) + point.X, point.Y)).ToList();
                path.MoveTo(points[0].X, points[0].Y);
                points.Skip(1).ToList().ForEach(point => path.LineTo(point.X, point.Y));
            }
        }

        page.Stroke(PdfElement.Artifact, path, Thickness);
    }

    private static (float X, float Y) OnPage(float along, float down)
    {
        var (sine, cosine) = MathF.SinCos(MathF.Atan2(Sheet.Height, Sheet.Width));
        var (right, below) = ((along - (Length / 2)) * Scale, (down - Half) * Scale);
        return ((Sheet.Width / 2) + (right * cosine) + (below * sine), (Sheet.Height / 2) - (right * sine) + (below * cosine));
    }
}
