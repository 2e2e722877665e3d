using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The key ring on disk: every key is wrapped by the master key, which lives in a file of its own.</summary>
public sealed class KeyRingFile(StoragePaths paths, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public bool Exists => File.Exists(paths.KeyRing);

    /// <summary>Makes a ring with one key, and a master key if there is none. Never touches a ring that is there.</summary>
    public void Make()
    {
        PrivateFiles.MakeDirectory(paths.KeyDirectory);
        if (!File.Exists(paths.MasterKeyFile))
        {
            PrivateFiles.MakeDirectory(Path.GetDirectoryName(paths.MasterKeyFile)!);
            PrivateFiles.Write(paths.MasterKeyFile, Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Envelope.KeySize)) + "\n"));
        }

        const uint FirstKid = 1;
        var wrapped = Envelope.Close(FirstKid, MasterKey(), RandomNumberGenerator.GetBytes(Envelope.KeySize), WrappedFor(FirstKid));
        var stored = new StoredRing([new StoredKey(FirstKid, time.GetUtcNow(), wrapped)]);
        PrivateFiles.Write(paths.KeyRing, JsonSerializer.SerializeToUtf8Bytes(stored, Json));
    }

    /// <summary>The ring with its keys unwrapped. Throws <see cref="StartUpRefusedException"/> when that cannot be done.</summary>
    public KeyRing Read()
    {
        if (!Exists)
        {
            throw new StartUpRefusedException($"There is no key ring at {paths.KeyRing}. To make one for a new installation, run: dotnet RecordsRequest.Web.dll keys init");
        }

        var master = MasterKey();
        try
        {
            var stored = JsonSerializer.Deserialize<StoredRing>(File.ReadAllBytes(paths.KeyRing), Json)!;
            return new KeyRing(stored.Keys.ToDictionary(key => key.Kid, key => Unwrap(key, master)));
        }
        catch (Exception broken) when (broken is JsonException or CryptographicException or ArgumentException or InvalidOperationException)
        {
            throw new StartUpRefusedException($"The key ring {paths.KeyRing} cannot be opened with the master key {paths.MasterKeyFile}.", broken);
        }
    }

    private byte[] MasterKey()
    {
        var key = new byte[Envelope.KeySize];
        return File.Exists(paths.MasterKeyFile)
            && Convert.TryFromBase64String(File.ReadAllText(paths.MasterKeyFile).Trim(), key, out var length)
            && length == Envelope.KeySize
            ? key
            : throw new StartUpRefusedException($"The master key {paths.MasterKeyFile} is missing or is not {Envelope.KeySize} bytes in base64.");
    }

    private static byte[] Unwrap(StoredKey key, byte[] master) => Envelope.KidOf(key.Wrapped) == key.Kid
        ? Envelope.Open(master, key.Wrapped, WrappedFor(key.Kid))
        : throw new CryptographicException();

    private static byte[] WrappedFor(uint kid) => Encoding.UTF8.GetBytes($"field-keys\0{kid}");

    private sealed record StoredRing(IReadOnlyList<StoredKey> Keys);

    private sealed record StoredKey(uint Kid, DateTimeOffset Created, byte[] Wrapped);
}
