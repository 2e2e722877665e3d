using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace RecordsRequest.Pdf.Syntax;

internal sealed class ByteBuffer(int likelyLength = 2048)
{
    private byte[] _bytes = new byte[likelyLength];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(string ascii) => Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));

    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        Length += written;
    }

    /// <summary>A measure to a hundredth, which is finer than any printer.</summary>
    public void Write(float number)
    {
        if (!(Math.Abs(number) < 100_000))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "That is no place on a page.");
        }

        var hundredths = (int)MathF.Round(number * 100);
        if (hundredths < 0)
        {
            Byte('-');
            hundredths = -hundredths;
        }

        Write(hundredths / 100);
        if (hundredths % 100 is not 0 and var rest)
        {
            Byte('.');
            Byte((char)('0' + (rest / 10)));
            if (rest % 10 is not 0)
            {
                Byte((char)('0' + (rest % 10)));
            }
        }
    }

    public void WriteHex(int number)
    {
        var room = Room(4);
        for (var at = 3; at >= 0; at--)
        {
            room[at] = "0123456789ABCDEF"u8[number & 15];
            number >>= 4;
        }

        Length += 4;
    }

    public void Write([InterpolatedStringHandlerArgument("")] PdfSyntax syntax) => Debug.Assert(syntax.Written == this);

    private void Byte(char sign)
    {
        Room(1)[0] = (byte)sign;
        Length++;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
        }

        return _bytes.AsSpan(Length, count);
    }
}
