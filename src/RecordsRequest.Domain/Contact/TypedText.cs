using System.Globalization;
using System.Text;

namespace RecordsRequest.Domain.Contact;

/// <summary>What is done to text a person typed before it becomes an answer.</summary>
public static class TypedText
{
    /// <summary>Unicode normalisation form C, outer blanks removed, runs of blanks in a line made one, line ends made "\n".</summary>
    public static string Clean(string typed)
    {
        var lines = WellFormed(typed).Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)))).Trim('\n');
    }

    /// <summary>Length as a reader counts it: grapheme clusters after <see cref="Clean"/>.</summary>
    public static int LengthOf(string typed) => new StringInfo(Clean(typed)).LengthInTextElements;

    /// <summary>True when the text holds a character that nobody types on purpose: control, bidirectional override, private or broken.</summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="lines">Whether line ends are allowed.</param>
    public static bool HasForbidden(string typed, bool lines = false)
        => typed.EnumerateRunes().Any(rune => IsForbidden(rune) && !(lines && rune.Value is '\n' or '\r') && rune.Value is not '\t');

    private static bool IsForbidden(Rune rune) => rune == Rune.ReplacementChar
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Half of a surrogate pair cannot be normalised; it becomes U+FFFD, which HasForbidden refuses.
    private static string WellFormed(string typed)
        => typed.EnumerateRunes().Aggregate(new StringBuilder(typed.Length), (text, rune) => text.Append(rune)).ToString();
}
