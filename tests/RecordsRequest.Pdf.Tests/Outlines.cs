using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace RecordsRequest.Pdf.Tests;

/// <summary>The outlines of a TrueType file, read here once more: what its glyphs look like when the font itself is drawn.</summary>
internal sealed class Outlines(byte[] file)
{
    private const int IsWords = 1;
    private const int IsScaled = 8;
    private const int GoesOn = 0x20;
    private const int IsScaledTwice = 0x40;
    private const int IsTurned = 0x80;

    /// <summary>How many steps of composition lie under a glyph; 0 for one that is drawn as it is.</summary>
    public int DepthOf(int glyph) => GlyphAt(glyph) is [] ? 0 : Parts(glyph).Select(part => DepthOf(part.Glyph) + 1).DefaultIfEmpty(0).Max();

    public void Draw(PdfPath path, int glyph, Matrix3x2 place)
    {
        var at = GlyphAt(glyph);
        if (at is [])
        {
            return;
        }

        if (S16(at, 0) < 0)
        {
            foreach (var (part, within) in Parts(glyph))
            {
                Draw(path, part, within * place);
            }

            return;
        }

        foreach (var contour in Contours(at))
        {
            Draw(path, [.. contour.Select(point => point with { At = Vector2.Transform(point.At, place) })]);
        }
    }

    // Between two points that only bend lies one on the line, halfway.
    private static void Draw(PdfPath path, List<Point> points)
    {
        var all = points.SelectMany((point, at) => points[(at + 1) % points.Count] is { IsOn: false } next && !point.IsOn
            ? [point, new Point(Vector2.Lerp(point.At, next.At, 0.5f), IsOn: true)]
            : new[] { point }).ToList();
        var first = all.FindIndex(point => point.IsOn);
        all = [.. all[first..], .. all[..(first + 1)]];
        path.MoveTo(all[0].At.X, all[0].At.Y);
        for (var at = 1; at < all.Count; at++)
        {
            if (all[at].IsOn)
            {
                path.LineTo(all[at].At.X, all[at].At.Y);
                continue;
            }

            var (from, bend, to) = (all[at - 1].At, all[at].At, all[++at].At);
            var (near, far) = (Vector2.Lerp(from, bend, 2 / 3f), Vector2.Lerp(to, bend, 2 / 3f));
            path.CurveTo(near.X, near.Y, far.X, far.Y, to.X, to.Y);
        }

        path.Close();
    }

    private List<(int Glyph, Matrix3x2 Within)> Parts(int glyph)
    {
        var all = new List<(int, Matrix3x2)>();
        var at = GlyphAt(glyph);
        for (int next = 10, flags = S16(at, 0) < 0 ? GoesOn : 0; (flags & GoesOn) is not 0;)
        {
            flags = U16(at, next);
            var part = U16(at, next + 2);
            var (right, up) = (flags & IsWords) is not 0 ? (S16(at, next + 4), S16(at, next + 6)) : ((sbyte)at[next + 4], (sbyte)at[next + 5]);
            next += (flags & IsWords) is not 0 ? 8 : 6;
            var numbers = (flags & IsTurned) is not 0 ? 4 : (flags & IsScaledTwice) is not 0 ? 2 : (flags & IsScaled) is not 0 ? 1 : 0;
            float[] scale = [.. Enumerable.Range(0, numbers).Select(number => S16(GlyphAt(glyph), next + (number * 2)) / 16384f)];
            next += numbers * 2;
            all.Add((part, scale switch
            {
                [var both] => new(both, 0, 0, both, right, up),
                [var x, var y] => new(x, 0, 0, y, right, up),
                [var a, var b, var c, var d] => new(a, b, c, d, right, up),
                _ => Matrix3x2.CreateTranslation(right, up),
            }));
        }

        return all;
    }

    private static IEnumerable<List<Point>> Contours(ReadOnlySpan<byte> at)
    {
        var count = S16(at, 0);
        var ends = new int[count];
        for (var contour = 0; contour < count; contour++)
        {
            ends[contour] = U16(at, 10 + (contour * 2));
        }

        var flags = new List<byte>();
        var next = 12 + (count * 2) + U16(at, 10 + (count * 2));
        while (flags.Count <= ends[^1])
        {
            var flag = at[next++];
            flags.AddRange(Enumerable.Repeat(flag, (flag & 8) is not 0 ? at[next++] + 1 : 1));
        }

        var across = Steps(at, flags, ref next, isShort: 2, isSame: 16);
        var up = Steps(at, flags, ref next, isShort: 4, isSame: 32);
        return ends.Select((end, contour) => Enumerable.Range(contour is 0 ? 0 : ends[contour - 1] + 1, end - (contour is 0 ? -1 : ends[contour - 1]))
            .Select(point => new Point(new(across[point], up[point]), (flags[point] & 1) is not 0)).ToList());
    }

    // Each step is told from the one before; a byte has its sign in its flag.
    private static List<int> Steps(ReadOnlySpan<byte> at, List<byte> flags, ref int next, int isShort, int isSame)
    {
        var (all, place) = (new List<int>(), 0);
        foreach (var flag in flags)
        {
            if ((flag & isShort) is not 0)
            {
                place += (flag & isSame) is not 0 ? at[next] : -at[next];
                next++;
            }
            else if ((flag & isSame) is 0)
            {
                place += S16(at, next);
                next += 2;
            }

            all.Add(place);
        }

        return all;
    }

    private ReadOnlySpan<byte> GlyphAt(int glyph)
    {
        var places = Table("loca");
        var (start, end) = U16(Table("head"), 50) is 1
            ? (BinaryPrimitives.ReadInt32BigEndian(places[(glyph * 4)..]), BinaryPrimitives.ReadInt32BigEndian(places[((glyph + 1) * 4)..]))
            : (U16(places, glyph * 2) * 2, U16(places, (glyph + 1) * 2) * 2);
        return Table("glyf")[start..end];
    }

    private ReadOnlySpan<byte> Table(string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (Encoding.ASCII.GetString(file, record, 4) == tag)
            {
                var start = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8));
                return file.AsSpan(start, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 12)));
            }
        }
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static int S16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);

    private sealed record Point(Vector2 At, bool IsOn);
}
