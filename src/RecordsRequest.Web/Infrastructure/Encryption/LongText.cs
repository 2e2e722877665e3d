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
        using var json = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (var read = zip.Read(piece); read > 0; read = zip.Read(piece))
        {
            json.Write(piece, 0, read);
            if (json.Length > MostBytes)
            {
                throw new InvalidDataException("Sealed text inflates to more than is ever sealed.");
            }
        }

        return json.GetBuffer().AsSpan(0, (int)json.Length);
    }
}
