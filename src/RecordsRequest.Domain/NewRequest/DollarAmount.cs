using System.Globalization;
using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>What is wrong with a typed sum, in the order in which people are told.</summary>
public enum DollarFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>A sum with a minus, or in brackets as bookkeepers write it.</summary>
    Negative,

    /// <summary>Parts of a cent.</summary>
    TooManyDecimals,

    /// <summary>Anything but a sum.</summary>
    NoSum,
}

/// <summary>A sum as people in the United States type it, in either language: "10", "10.50", ".25", "$1,000.00".</summary>
public static partial class DollarAmount
{
    private const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a typed sum in US dollars. False when it is negative, holds anything but a sum, or has more than two decimals.</summary>
    public static bool TryParse(string? typed, out decimal dollars)
    {
        dollars = 0;
        return FaultOf(typed) is DollarFault.None && decimal.TryParse(typed!.Trim().TrimStart('$', ' '), Style, CultureInfo.InvariantCulture, out dollars);
    }

    /// <summary>What is wrong with a typed sum.</summary>
    public static DollarFault FaultOf(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length == 0 ? DollarFault.Empty
            : Negative.Match(text) is { Success: true } minus && Sum.IsMatch(minus.Groups["sum"].Value) ? DollarFault.Negative
            : Sum.Match(text) is not { Success: true } sum ? DollarFault.NoSum
            : sum.Groups["cents"].Length > 2 ? DollarFault.TooManyDecimals
            : DollarFault.None;
    }

    [GeneratedRegex(@"^\$? ?(([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\.(?<cents>[0-9]{1,20}))?|\.(?<cents>[0-9]{1,20}))\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sum { get; }

    [GeneratedRegex(@"^(\$? ?[-−–] ?(?<sum>.+)|\((?<sum>.+)\))\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Negative { get; }
}
