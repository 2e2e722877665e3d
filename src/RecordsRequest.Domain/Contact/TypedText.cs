using System.Globalization;
using System.Text;

namespace RecordsRequest.Domain.Contact;

/// <summary>Text as people type and paste it, made plain: what cannot be seen goes, what looks like a blank or a digit is one.</summary>
public static class TypedText
{
    // A cluster holds a letter and its marks. Without a limit "one letter" could hide tens of thousands of marks.
    private const int CharactersPerCluster = 8;

    // The work of putting marks in order grows with the square of their number. Unicode's limit for text in a stream (UAX #15, D4):
    // no language has more of them on a letter.
    private const int MostMarks = 30;

    // No field takes as much as this.
    private const int MostCleaned = 16_000;

    /// <summary>One line, or with <paramref name="lines"/> as many as were typed. Text too long for any field stays as it is.</summary>
    public static string Clean(string typed, bool lines = false)
    {
        if (typed.Length > MostCleaned || HasEndlessMarks(typed))
        {
            return typed;
        }

        var plain = string.Concat(typed.EnumerateRunes().Where(rune => !IsInvisible(rune)).Select(rune => new Rune(Plain(rune))));
        var clean = plain.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n').Select(OneBlank);
        return lines ? string.Join('\n', clean).Trim('\n') : string.Join(' ', clean.Where(line => line.Length > 0));

        static string OneBlank(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public static string? CleanOrNull(string? typed, bool lines = false) => Clean(typed ?? "", lines) is { Length: > 0 } clean ? clean : null;

    /// <summary>Clean, with one hyphen for every dash and one apostrophe for all that stand for it: to read and to compare, never to print.</summary>
    public static string ForComparing(string typed)
        => string.Concat(Clean(typed).Select(sign => IsDash(sign) ? '-' : IsApostrophe(sign) ? '\'' : sign));

    /// <summary>Every length of typed text is in grapheme clusters; far more characters that hide in them are too many as well.</summary>
    public static bool IsLongerThan(string clean, int max)
        => clean.Length > max * CharactersPerCluster || HasEndlessMarks(clean) || new StringInfo(clean).LengthInTextElements > max;

    /// <summary>The first sign that no field takes, or null: it controls, turns the text around, or means nothing to anybody else.</summary>
    public static string? Refused(string clean)
        => clean.EnumerateRunes().Where(IsRefused).Select(rune => rune.ToString()).FirstOrDefault();

    /// <summary>Line and character, both from 1, as a person counts them.</summary>
    public static (int Line, int Character) PlaceOf(string clean, string sign)
    {
        var at = Math.Max(0, clean.IndexOf(sign, StringComparison.Ordinal));
        var before = clean.AsSpan(0, at);
        var begin = before.LastIndexOf('\n') + 1;
        var characters = StringInfo.ParseCombiningCharacters(clean[begin..].Split('\n')[0]);
        return (before.Count('\n') + 1, characters.Count(start => start <= at - begin));
    }

    private static bool HasEndlessMarks(string text)
    {
        var marks = 0;
        return text.EnumerateRunes().Where(rune => !IsInvisible(rune)).Any(rune => (marks = IsMark(rune) ? marks + 1 : 0) > MostMarks);
    }

    private static bool IsMark(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsDash(char sign)
        => char.GetUnicodeCategory(sign) is UnicodeCategory.DashPunctuation || sign is '\u02D7' or '\u2043' or '\u2212';

    private static bool IsApostrophe(char sign)
        => sign is '`' or '´' or (>= '\u2018' and <= '\u201B') or '\u2035' or '\u02B9' or (>= '\u02BB' and <= '\u02BF') or '\u02C8' or '\uA78C';

    private static bool IsRefused(Rune rune)
        => rune.Value is not '\n' && (rune == Rune.ReplacementChar || rune.Value is 0x202D or 0x202E || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static int Plain(Rune rune) => rune.Value switch
    {
        '\t' => ' ',
        '\v' => '\n',
        // Word writes them for a hyphen that breaks no line; the letter's font has them not, and they look the same.
        0x2010 or 0x2011 or 0xFE63 or 0xFF0D => '-',
        0x2032 or 0xFF07 => '\'',
        // The bullets of lists copied from Word, in the places where Symbol and Wingdings keep them.
        0xF06C or 0xF06E or 0xF071 or 0xF075 or 0xF076 or 0xF09F or 0xF0A7 or 0xF0A8 or 0xF0B7 or 0xF0D8 or 0xF0FC => '•',
        0xFFFE => Rune.ReplacementChar.Value, // cannot be normalised
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DecimalDigitNumber => '0' + (int)Rune.GetNumericValue(rune),
            _ => rune.Value,
        },
    };

    // What Unicode lets a screen leave out (Default_Ignorable_Code_Point), but for the two that turn text around: those are refused.
    // They come along, unseen, when text is copied from a page. Two names that look the same must be the same.
    private static bool IsInvisible(Rune rune)
        => rune.Value is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
            or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202C) or (>= 0x2060 and <= 0x206F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F)
            or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A)
            or (>= 0xE0000 and <= 0xE0FFF);
}
