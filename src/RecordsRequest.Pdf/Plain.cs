using System.Runtime.CompilerServices;
using System.Text;

namespace RecordsRequest.Pdf;

internal static class Plain
{
    public static string Text(string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return Fault(text) is { } fault ? throw new ArgumentException(fault, name) : text.Normalize(NormalizationForm.FormC);
    }

    public static string Language(string tag)
        => tag is [>= 'a' and <= 'z', >= 'a' and <= 'z', ..] and not [.., '-'] && tag.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-')
            ? tag
            : throw new ArgumentException("A language is written as in \"en\" or \"es-US\".", nameof(tag));

    /// <summary>Says which character of a text could change how the rest is read, without the text itself; null when none.</summary>
    public static string? Fault(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                return $"Half a character stands at {at}.";
            }

            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 || IsDirection(rune.Value) || rune.Value is 0xFFFE or 0xFFFF)
            {
                return $"U+{rune.Value:X4} at {at} is no text.";
            }

            at += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static bool IsDirection(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
