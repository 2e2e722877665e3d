using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace RecordsRequest.Web.Data;

/// <summary>Random ids for addresses: 16 bytes as 22 base64url characters.</summary>
public static class PublicIds
{
    public const int Length = 22;

    public static bool IsOne([NotNullWhen(true)] string? text)
        => text is { Length: Length } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public static string OrNew(string? value) => IsOne(value) ? value : New();

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
