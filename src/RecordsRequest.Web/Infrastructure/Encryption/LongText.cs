using System.IO.Compression;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>
/// JSON as it is sealed: deflated where that is worth it. It shows which by its first byte, inside the seal, so that nobody can change it.
/// </summary>
internal static class LongText
{
    public const int MostBytes = 16 * 1024 * 1024; // far more than answers, each with its own limit, can fill
    private const byte ZLib = 0x78; // the letter x, with which no JSON begins
    private const int WorthDeflating = 500;
    private const int UsualRatio = 4;

    /// <exception cref="ArgumentOutOfRangeException">It is so long that it would not open again.</exception>
    public static byte[] Deflate(byte[] json)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(json.Length, MostBytes, nameof(json));
        if (json.Length < WorthDeflating)
        {
            return json;
        }

        using var deflated = new MemoryStream(json.Length);
        using (var zip = new ZLibStream(deflated, CompressionLevel.Optimal))
        {
            zip.Write(json);
        }

        return deflated.ToArray();
    }

    /// <exception cref="InvalidDataException">It is no such stream, or inflates without end.</exception>
    public static ReadOnlySpan<byte> Inflate(byte[] plain)
    {
        if (plain is not [ZLib, ..])
        {
            return plain;
        }

        using var zip = new ZLibStream(new MemoryStream(plain), CompressionMode.Decompress);
        var (json, length) = (new byte[plain.Length * UsualRatio], 0);
        for (var read = zip.Read(json); read > 0; read = zip.Read(json, length, json.Length - length))
        {
            length += read;
            if (length > MostBytes)
            {
                throw new InvalidDataException("Sealed text inflates to more than is ever sealed.");
            }

            if (length == json.Length)
            {
                Array.Resize(ref json, 2 * length);
            }
        }

        return json.AsSpan(0, length);
    }
}
