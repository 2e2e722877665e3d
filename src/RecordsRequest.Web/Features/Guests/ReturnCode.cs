using System.Security.Cryptography;
using System.Text;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>Opens a guest's file on any device. More than 128 random bits, kept only as a hash.</summary>
public sealed record ReturnCode(string Letters)
{
    private const int Length = 28;
    private const int GroupLength = 4;

    /// <summary>Bytes that a code is read from. One in 16 falls out, so that each letter is as likely as the next.</summary>
    public const int SeedLength = 128;

    /// <summary>In groups, as it is read and copied: "7K2M-9QXD-…".</summary>
    public string Grouped => string.Join('-', Letters.Chunk(GroupLength).Select(group => new string(group)));

    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(Letters));

    public static ReturnCode New() => new(RandomNumberGenerator.GetString(References.Alphabet, Length));

    public static ReturnCode From(byte[] seed)
    {
        var letters = References.Alphabet;
        var fair = byte.MaxValue + 1 - ((byte.MaxValue + 1) % letters.Length);
        return new(string.Concat(seed.Where(value => value < fair).Take(Length).Select(value => letters[value % letters.Length])));
    }

    /// <summary>Reads a typed code, however it is grouped and whatever the case. Null when it cannot be one.</summary>
    public static ReturnCode? Find(string? typed)
    {
        var letters = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length == Length && letters.All(References.Alphabet.Contains) ? new ReturnCode(letters) : null;
    }
}
