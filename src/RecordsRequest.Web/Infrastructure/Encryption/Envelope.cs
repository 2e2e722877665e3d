using System.Buffers.Binary;
using System.Security.Cryptography;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The bytes of AES-256-GCM ciphertext: 1 byte format, 4 bytes kid, 12 bytes nonce, 16 bytes tag, data.</summary>
internal static class Envelope
{
    public const int KeySize = 32;
    private const int KidAt = 1;
    private const int NonceAt = 5;
    private const int TagAt = 17;
    private const int DataAt = 33;

    public static byte[] Close(byte format, uint kid, byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> boundTo)
    {
        var envelope = new byte[DataAt + plain.Length];
        envelope[0] = format;
        BinaryPrimitives.WriteUInt32BigEndian(envelope.AsSpan(KidAt), kid);
        RandomNumberGenerator.Fill(envelope.AsSpan(NonceAt..TagAt));
        using var cipher = new AesGcm(key, DataAt - TagAt);
        cipher.Encrypt(envelope.AsSpan(NonceAt..TagAt), plain, envelope.AsSpan(DataAt), envelope.AsSpan(TagAt..DataAt), boundTo);
        return envelope;
    }

    /// <summary>Null for what is no envelope of this format.</summary>
    public static uint? KidOf(ReadOnlySpan<byte> envelope, byte format)
        => envelope.Length >= DataAt && envelope[0] == format ? BinaryPrimitives.ReadUInt32BigEndian(envelope[KidAt..]) : null;

    /// <exception cref="AuthenticationTagMismatchException">Key, bytes or place are not the same as at closing.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> boundTo)
    {
        var plain = new byte[envelope.Length - DataAt];
        using var cipher = new AesGcm(key, DataAt - TagAt);
        cipher.Decrypt(envelope[NonceAt..TagAt], envelope[DataAt..], envelope[TagAt..DataAt], plain, boundTo);
        return plain;
    }
}
