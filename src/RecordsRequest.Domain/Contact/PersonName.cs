using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RecordsRequest.Domain.Contact;

/// <summary>A person's full name as they write it. Case and accents are never changed.</summary>
public sealed record PersonName(string Value)
{
    public const int MaxLength = 128;

    public static bool TryParse(string? typed, [NotNullWhen(true)] out PersonName? name)
    {
        name = TypedText.CleanOrNull(typed) is { } clean && !TypedText.IsLongerThan(clean, MaxLength) && TypedText.Refused(clean) is null
            ? new PersonName(clean)
            : null;
        return name is not null;
    }

    public bool IsSignedAs(string typed)
        => CultureInfo.InvariantCulture.CompareInfo.Compare(
            TypedText.Clean(typed), Value, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols) is 0;
}
