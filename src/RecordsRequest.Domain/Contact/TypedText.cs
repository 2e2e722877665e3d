using System.Globalization;
using System.Text;

namespace RecordsRequest.Domain.Contact;

public static class TypedText
{
    // A cluster holds a letter and its marks. Without a limit "one letter" could hide tens of thousands of marks.
    private const int CharactersPerCluster = 8;

    public static string Clean(string typed)
    {
        var lines = WellFormed(typed).Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(OneBlank)).Trim('\n');

        static string OneBlank(string line) => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    public static string? CleanOrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Clean(typed);

    /// <summary>Every length of typed text is in grapheme clusters; far more characters that hide in them are too many as well.</summary>
    public static bool IsLongerThan(string typed, int max)
        => typed.Length > max * CharactersPerCluster || new StringInfo(Clean(typed)).LengthInTextElements > max;

    public static bool HasForbidden(string typed, bool lines = false)
        => typed.EnumerateRunes().Any(rune => IsForbidden(rune) && !(lines && rune.Value is '\n' or '\r') && rune.Value is not '\t')
            || (!string.IsNullOrWhiteSpace(typed) && typed.EnumerateRunes().All(IsUnseen));

    private static bool IsUnseen(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    private static bool IsForbidden(Rune rune) => rune == Rune.ReplacementChar
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Half of a surrogate pair cannot be normalised; it becomes U+FFFD, which HasForbidden refuses.
    private static string WellFormed(string typed)
        => string.Concat(typed.EnumerateRunes().Where(rune => !IsInvisible(rune)));

    // They come along, unseen, when text is copied from a page. Two names that look the same must be the same.
    private static bool IsInvisible(Rune rune)
        => rune.Value is 0x00AD or 0x200B or (>= 0x2060 and <= 0x2064) or 0xFEFF or (>= 0xE0000 and <= 0xE007F);
}
