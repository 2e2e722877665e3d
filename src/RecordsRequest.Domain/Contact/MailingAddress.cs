using System.Text.RegularExpressions;

namespace RecordsRequest.Domain.Contact;

/// <summary>A postal address in the United States.</summary>
/// <param name="Line1">Street and number, or post office box.</param>
/// <param name="Line2">Apartment, suite or building, or null.</param>
/// <param name="City">City or town.</param>
/// <param name="State">Two-letter state code.</param>
/// <param name="Zip">"78701" or "78701-1234".</param>
public sealed partial record MailingAddress(string Line1, string? Line2, string City, string State, string Zip)
{
    /// <summary>Longest line, in grapheme clusters.</summary>
    public const int MaxLineLength = 60;

    /// <summary>The lines to print, in order.</summary>
    public IEnumerable<string> Lines => Line2 is null ? [Line1, LastLine] : [Line1, Line2, LastLine];

    private string LastLine => $"{City}, {State} {Zip}";

    /// <summary>Whether the text is a five-digit or nine-digit ZIP code.</summary>
    public static bool IsZip(string? typed) => typed is not null && ZipPattern.IsMatch(typed.Trim());

    [GeneratedRegex(@"^[0-9]{5}(-[0-9]{4})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ZipPattern { get; }
}
