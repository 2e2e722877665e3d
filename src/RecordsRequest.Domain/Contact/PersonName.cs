using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace RecordsRequest.Domain.Contact;

/// <summary>A person's full name as they write it. Case and accents are never changed.</summary>
public sealed record PersonName(string Value)
{
    public const int MaxLength = 128;

    // What people write where they have nothing to write.
    private static readonly string[] NoNames = ["n/a", "n.a", "none", "ninguno", "ninguna", "no aplica", "not applicable"];

    public static bool TryParse(string? typed, [NotNullWhen(true)] out PersonName? name)
    {
        name = TypedText.CleanOrNull(typed) is { } clean && !TypedText.IsLongerThan(clean, MaxLength) && TypedText.Refused(clean) is null
            && NamesSomebody(clean)
            ? new PersonName(clean)
            : null;
        return name is not null;
    }

    private static bool NamesSomebody(string clean)
        => clean.EnumerateRunes().Any(Rune.IsLetterOrDigit) && !NoNames.Contains(clean.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    public bool IsSignedAs(string typed)
        => CultureInfo.InvariantCulture.CompareInfo.Compare(
            TypedText.ForComparing(typed), TypedText.ForComparing(Value),
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols) is 0;
}
