using System.Xml;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Operators.StartUp;

/// <summary>Knows a picture by what is in it, not by its name.</summary>
internal static class LogoReader
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="StartUpRefusedException">It is neither PNG nor SVG.</exception>
    public static Logo Read(string file, byte[] bytes)
        => bytes.AsSpan().StartsWith(Png) ? new(bytes, "image/png")
            : IsSvg(bytes) ? new(bytes, "image/svg+xml")
            : throw new StartUpRefusedException($"{file} is neither a PNG nor an SVG picture (an svg element, and no DOCTYPE).");

    private static bool IsSvg(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(
                new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var isSvg = xml.MoveToContent() is XmlNodeType.Element && xml is { LocalName: "svg", NamespaceURI: Svg };
            while (xml.Read())
            {
                // to its end, or it is broken
            }

            return isSvg;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
