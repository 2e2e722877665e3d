using System.Diagnostics.CodeAnalysis;

namespace RecordsRequest.Domain.Contact;

public sealed record EmailAddress(string Value)
{
    public const int MaxLength = 254;

    public static bool TryParse(string? typed, [NotNullWhen(true)] out EmailAddress? address)
    {
        var text = TypedText.CleanOrNull(typed) ?? "";
        address = IsPlain(text) ? new EmailAddress(text) : null;
        return address is not null;
    }

    /// <summary>The first curly quotation mark: phones type them for the straight ones, and no address has them.</summary>
    public static string? CurlyQuoteIn(string text)
        => text.Where(sign => sign is >= '\u2018' and <= '\u201F').Select(sign => sign.ToString()).FirstOrDefault();

    private static bool IsPlain(string text)
        => text.Length <= MaxLength
        && text.Split('@') is [{ Length: > 0 and <= 64 } local, { Length: > 2 } domain]
        && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || "\"()<>[]:;,\\".Contains(letter, StringComparison.Ordinal))
        && TypedText.Refused(text) is null && CurlyQuoteIn(text) is null
        && !local.StartsWith('.') && !local.EndsWith('.') && !text.Contains("..", StringComparison.Ordinal)
        && domain.Contains('.', StringComparison.Ordinal) && !domain.StartsWith('.') && !domain.EndsWith('.')
        && !domain.StartsWith('-') && !domain.EndsWith('-');
}
