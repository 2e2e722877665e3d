using System.Buffers.Binary;
using System.Text;

namespace RecordsRequest.Pdf.Fonts;

/// <summary>What the tables of a TrueType file say of the font as a whole. Measures are units of the em square.</summary>
internal sealed class FontFile
{
    private const int DirectoryStart = 12;
    private const int RecordSize = 16;
    private const int PostScriptName = 6;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _tables;

    public FontFile(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < DirectoryStart || BinaryPrimitives.ReadUInt32BigEndian(bytes) is not (0x00010000 or 0x74727565))
        {
            throw new InvalidDataException("The file is no TrueType font.");
        }

        _tables = ReadDirectory();
        foreach (var needed in (ReadOnlySpan<string>)["glyf", "loca", "hmtx", "cmap"])
        {
            Table(needed);
        }

        var head = Table("head");
        UnitsPerEm = U16(head, 18);
        Bounds = (S16(head, 36), S16(head, 38), S16(head, 40), S16(head, 42));
        var lines = Table("hhea");
        (Ascent, Descent) = (S16(lines, 4), S16(lines, 6));
        var os2 = Table("OS/2");
        CapHeight = U16(os2, 0) >= 2 ? S16(os2, 88) : Ascent;
        ItalicAngle = S16(Table("post"), 4);
        Name = ReadName(Table("name"));
        GlyphCount = U16(Table("maxp"), 4);
    }

    public string Name { get; }

    public int GlyphCount { get; }

    public int UnitsPerEm { get; }

    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public int ItalicAngle { get; }

    private Dictionary<string, (int Start, int Length)> ReadDirectory()
    {
        var tables = new Dictionary<string, (int Start, int Length)>();
        for (var at = DirectoryStart; at < DirectoryStart + (U16(_bytes, 4) * RecordSize); at += RecordSize)
        {
            var record = Part(_bytes, at, RecordSize);
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(record[8..]), BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
            tables[Encoding.ASCII.GetString(record[..4])] = ((int)start, Part(_bytes, start, length).Length);
        }

        return tables;
    }

    private ReadOnlySpan<byte> Table(string tag)
        => _tables.TryGetValue(tag, out var place)
            ? _bytes.AsSpan(place.Start, place.Length)
            : throw new InvalidDataException($"The font has no table \"{tag}\".");

    private static string ReadName(ReadOnlySpan<byte> table)
    {
        for (var at = 6; at < 6 + (U16(table, 2) * 12); at += 12)
        {
            if (U16(table, at) is 3 && U16(table, at + 6) is PostScriptName)
            {
                var name = Encoding.BigEndianUnicode.GetString(Part(table, U16(table, 4) + U16(table, at + 10), U16(table, at + 8)));
                return name.Length is not 0 && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-')
                    ? name
                    : throw new InvalidDataException("The font's name has characters that a PDF name cannot have.");
            }
        }

        throw new InvalidDataException("The font has no name.");
    }

    private static int U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(table, at, 2));

    private static int S16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(Part(table, at, 2));

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> bytes, long at, long length)
        => at + length <= bytes.Length ? bytes.Slice((int)at, (int)length) : throw new InvalidDataException("The font file is cut short.");
}
