using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace RecordsRequest.Pdf.Tests.Readers;

/// <summary>What was written into a file before it was deflated, which may differ between processors and runtimes.</summary>
internal static partial class Uncompressed
{
    public static string HashOf(byte[] file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Match stream in Streams.Matches(Encoding.Latin1.GetString(file)))
        {
            var about = stream.Groups["about"].Value;
            if (about.Contains("/XRef", StringComparison.Ordinal))
            {
                continue;
            }

            var start = stream.Index + stream.Length;
            using var raw = new MemoryStream(file, start, int.Parse(stream.Groups["length"].Value, CultureInfo.InvariantCulture));
            using Stream plain = about.Contains("/FlateDecode", StringComparison.Ordinal) ? new ZLibStream(raw, CompressionMode.Decompress) : raw;
            using var bytes = new MemoryStream();
            plain.CopyTo(bytes);
            hash.AppendData(Encoding.Latin1.GetBytes(about));
            hash.AppendData(bytes.ToArray());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [GeneratedRegex(@"\d+ 0 obj\n<<(?<about>.*?)/Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex Streams { get; }
}
