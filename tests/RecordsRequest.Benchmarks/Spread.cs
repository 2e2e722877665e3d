using System.Globalization;
using System.Runtime.InteropServices;

namespace RecordsRequest.Benchmarks;

/// <summary>The median of some figures and the quarters around it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spread(double Low, double Median, double High)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new(sorted[sorted.Length / 4], sorted[sorted.Length / 2], sorted[sorted.Length * 3 / 4]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} ({Low:0.00} to {High:0.00})");
}
