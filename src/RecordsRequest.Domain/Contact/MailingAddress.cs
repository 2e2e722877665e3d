using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.Contact;

public sealed partial record MailingAddress(string Line1, string? Line2, string City, string State, string Zip)
{
    public const int MaxLineLength = 60;

    public IEnumerable<string> Lines => Line2 is null ? [Line1, LastLine] : [Line1, Line2, LastLine];

    private string LastLine => $"{City}, {State} {Zip}";

    public static bool IsZip(string? typed) => typed is not null && ZipPattern.IsMatch(typed.Trim());

    [GeneratedRegex(@"^[0-9]{5}(-[0-9]{4})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ZipPattern { get; }
}
