using System.Buffers.Binary;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>
/// What is sealed shows how long it is, and a line more in a letter tells of what it says. So bytes are filled up to a round length:
/// 1 byte mark, 4 bytes length, the bytes, zeros. What was sealed before that is as it was.
/// </summary>
internal static class RoundLength
{
    private const byte Mark = 1; // begins no JSON, no zlib stream and no PDF
    private const int DataAt = 5;
    private const int Short = 512;
    private const int Step = 1_024;
    private const int LongStep = 2_048;

    /// <summary>A hash, which is as long as any other.</summary>
    private const int SameForAll = 32;

    public static byte[] Fill(ReadOnlySpan<byte> plain)
    {
        if (plain.Length == SameForAll)
        {
            return plain.ToArray();
        }

        var length = DataAt + plain.Length;
        var step = length switch
        {
            <= Short => Short,
            <= 4 * LongStep => Step,
            _ => LongStep,
        };
        var filled = new byte[(length + step - 1) / step * step];
        filled[0] = Mark;
        BinaryPrimitives.WriteInt32BigEndian(filled.AsSpan(1), plain.Length);
        plain.CopyTo(filled.AsSpan(DataAt));
        return filled;
    }

    /// <exception cref="InvalidDataException">Its length cannot be.</exception>
    public static ReadOnlySpan<byte> Unfill(ReadOnlySpan<byte> filled)
    {
        if (filled is not [Mark, ..] || filled.Length % Short != 0)
        {
            return filled;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(filled[1..]);
        return length >= 0 && length <= filled.Length - DataAt
            ? filled.Slice(DataAt, length)
            : throw new InvalidDataException("Filled bytes say that they are longer than they are.");
    }
}
