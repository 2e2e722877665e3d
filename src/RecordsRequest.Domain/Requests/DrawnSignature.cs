using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RecordsRequest.Domain.Requests;

/// <summary>A signature drawn by finger or mouse on a field of <see cref="Width"/> by <see cref="Height"/>.</summary>
/// <param name="Strokes">Strokes parted by ";", of points "x,y" parted by a space: units of the field from its top left, with one decimal.</param>
public sealed record DrawnSignature(string Strokes)
{
    public const int Width = 300;
    public const int Height = 100;
    public const int MostStrokes = 60;
    public const int MostPoints = 1_200;

    // "300.0,100.0" and what parts it from the next.
    private const int MostLength = MostPoints * 12;

    public static bool TryParse(string? typed, [NotNullWhen(true)] out DrawnSignature? drawn)
    {
        drawn = typed is { Length: > 0 and <= MostLength } && Read(typed) is { Count: > 0 and <= MostStrokes } strokes
            && strokes.Sum(stroke => stroke.Count) is > 1 and <= MostPoints
            ? new DrawnSignature(string.Join(';', strokes.Select(Written)))
            : null;
        return drawn is not null;
    }

    public IReadOnlyList<IReadOnlyList<(float X, float Y)>> Lines() => Read(Strokes) ?? [];

    private static List<List<(float X, float Y)>>? Read(string typed)
    {
        var strokes = new List<List<(float X, float Y)>>();
        foreach (var stroke in typed.Split(';'))
        {
            var points = new List<(float, float)>();
            foreach (var point in stroke.Split(' '))
            {
                if (point.Split(',') is not [var left, var top] || Measure(left, Width) is not { } x || Measure(top, Height) is not { } y)
                {
                    return null;
                }

                points.Add((x, y));
            }

            strokes.Add(points);
        }

        return strokes;
    }

    private static float? Measure(string typed, int most)
        => float.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var measure)
            && measure >= 0 && measure <= most
            ? MathF.Round(measure, 1)
            : null;

    private static string Written(List<(float X, float Y)> stroke)
        => string.Join(' ', stroke.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));
}
