using System.Globalization;

namespace RecordsRequest.Faults;

/// <summary>The one line in which a fault ends.</summary>
internal static class Figure
{
    public static Task SayAsync(params FormattableString[] parts)
        => Console.Out.WriteLineAsync(string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));
}
