using System.Security.Cryptography;
using System.Text;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>Wraps the other keys. It lives in a file of its own, which can be a secret of the system that runs the app.</summary>
public sealed class MasterKey(StoragePaths paths)
{
    private const byte Format = 1;

    public void Make()
    {
        if (!File.Exists(paths.MasterKeyFile))
        {
            PrivateFiles.MakeDirectory(Path.GetDirectoryName(paths.MasterKeyFile)!);
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Envelope.KeySize));
            PrivateFiles.Write(paths.MasterKeyFile, Encoding.ASCII.GetBytes($"{key}\n"));
        }
    }

    public byte[] Wrap(uint kid, ReadOnlySpan<byte> key, string purpose)
        => Envelope.Close(Format, kid, Read(), key, Encoding.UTF8.GetBytes($"{purpose}\0{kid}"));

    /// <summary>The key. Throws <see cref="CryptographicException"/> when it was wrapped by another master key or for another purpose.</summary>
    public byte[] Unwrap(uint kid, byte[] wrapped, string purpose) => Envelope.KidOf(wrapped, Format) == kid
        ? Envelope.Open(Read(), wrapped, Encoding.UTF8.GetBytes($"{purpose}\0{kid}"))
        : throw new CryptographicException();

    private byte[] Read()
    {
        var key = new byte[Envelope.KeySize];
        return File.Exists(paths.MasterKeyFile)
            && Convert.TryFromBase64String(File.ReadAllText(paths.MasterKeyFile).Trim(), key, out var length)
            && length == Envelope.KeySize
            ? key
            : throw new StartUpRefusedException($"The master key {paths.MasterKeyFile} is missing or is not {Envelope.KeySize} bytes in base64.");
    }
}
