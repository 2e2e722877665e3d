using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.Contact;

public sealed partial record MailingAddress(string Line1, string? Line2, string City, string State, string Zip)
{
    public const int MaxLineLength = 60;

    public IEnumerable<string> Lines => Line2 is null ? [Line1, LastLine] : [Line1, Line2, LastLine];

    private string LastLine => $"{City}, {State} {Zip}";

    /// <summary>A ZIP code of five digits, or of nine however they are joined: "78701-1234". Null when it is none.</summary>
    public static string? ZipOf(string? typed)
    {
        var text = TypedText.ForComparing(typed ?? "");
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return !ZipPattern.IsMatch(text) ? null : digits.Length == 5 ? digits : $"{digits[..5]}-{digits[5..]}";
    }

    [GeneratedRegex(@"^[0-9]{5}( ?-? ?[0-9]{4})?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ZipPattern { get; }
}
