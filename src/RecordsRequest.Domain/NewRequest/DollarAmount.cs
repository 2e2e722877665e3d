using System.Globalization;
using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>A sum as people in the United States type it, in either language: "10", "10.50", "$1,000.00".</summary>
public static partial class DollarAmount
{
    /// <summary>Reads a typed sum in US dollars. False when it is negative, holds anything but a sum, or has more than two decimals.</summary>
    public static bool TryParse(string? typed, out decimal dollars)
    {
        var text = typed?.Trim() ?? "";
        dollars = 0;
        return Pattern.IsMatch(text)
            && decimal.TryParse(text.TrimStart('$', ' '), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out dollars);
    }

    [GeneratedRegex(@"^\$? ?([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\.[0-9]{1,2})?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern { get; }
}
