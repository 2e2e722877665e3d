using System.Globalization;
using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.NewRequest;

public enum DollarFault
{
    None,
    Empty,
    Negative,
    TooManyDecimals,
    NoSum,
}

public static partial class DollarAmount
{
    private const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>False when it is negative, holds anything but a sum, or has more than two decimals.</summary>
    public static bool TryParse(string? typed, out decimal dollars)
    {
        dollars = 0;
        return FaultOf(typed) is DollarFault.None && decimal.TryParse(
            typed?.Trim().TrimStart('$', ' '), Style, CultureInfo.InvariantCulture, out dollars);
    }

    public static DollarFault FaultOf(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length == 0 ? DollarFault.Empty
            : Negative.Match(text) is { Success: true } minus && Sum.IsMatch(minus.Groups["sum"].Value) ? DollarFault.Negative
            : Sum.Match(text) is not { Success: true } sum ? DollarFault.NoSum
            : sum.Groups["cents"].Length > 2 ? DollarFault.TooManyDecimals
            : DollarFault.None;
    }

    [GeneratedRegex(@"^\$? ?(([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\.(?<cents>[0-9]{1,20}))?|\.(?<cents>[0-9]{1,20}))\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sum { get; }

    [GeneratedRegex(@"^(\$? ?[-−–] ?(?<sum>.+)|\((?<sum>.+)\))\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Negative { get; }
}
