using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RecordsRequest.Domain.Contact;

/// <summary>A person's full name as they write it. Case and accents are never changed.</summary>
/// <param name="Value">The name, cleaned.</param>
public sealed record PersonName(string Value)
{
    /// <summary>Longest name, in grapheme clusters.</summary>
    public const int MaxLength = 128;

    /// <summary>Reads a typed name. False when empty, longer than <see cref="MaxLength"/> or holding a forbidden character.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out PersonName? name)
    {
        name = string.IsNullOrWhiteSpace(typed) || TypedText.HasForbidden(typed) || TypedText.IsLongerThan(typed, MaxLength)
            ? null
            : new PersonName(TypedText.Clean(typed));
        return name is not null;
    }

    /// <summary>Whether a typed signature is this name: same letters, whatever the case, accents, blanks, hyphens and kinds of apostrophe. Phones change those by themselves.</summary>
    public bool IsSignedAs(string typed)
        => CultureInfo.InvariantCulture.CompareInfo.Compare(
            TypedText.Clean(typed), Value, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols) is 0;
}
