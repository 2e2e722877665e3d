using System.Security.Cryptography;
using System.Text.Json;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The key ring on disk: every key is wrapped by the master key.</summary>
public sealed class KeyRingFile(StoragePaths paths, MasterKey master, TimeProvider time)
{
    private const string Purpose = "field-keys";
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
        const uint FirstKid = 1;
        PrivateFiles.MakeDirectory(paths.KeyDirectory);
        master.Make();
        var wrapped = master.Wrap(FirstKid, RandomNumberGenerator.GetBytes(Envelope.KeySize), Purpose);
        var stored = new StoredRing([new StoredKey(FirstKid, time.GetUtcNow(), wrapped)], OnlyWithRow: true);
        PrivateFiles.Write(paths.KeyRing, JsonSerializer.SerializeToUtf8Bytes(stored, Json));
    }

    /// <summary>From the next start on, what is sealed is sealed with a key that nobody has seen. The others still open what they sealed.</summary>
    public void AddKey()
    {
        var stored = ReadStored();
        var kid = stored.Keys.Max(key => key.Kid) + 1;
        var wrapped = master.Wrap(kid, RandomNumberGenerator.GetBytes(Envelope.KeySize), Purpose);
        Replace(stored with { Keys = [.. stored.Keys, new StoredKey(kid, time.GetUtcNow(), wrapped)] });
    }

    /// <summary>Remembers, outside the database, whether it holds no seal any more that is not bound to its row.</summary>
    public void TakeOnlyWithRow(bool only) => Replace(ReadStored() with { OnlyWithRow = only });

    /// <summary>The ring with its keys unwrapped. Throws <see cref="StartUpRefusedException"/> when that cannot be done.</summary>
    public KeyRing Read()
    {
        if (!Exists)
        {
            throw new StartUpRefusedException($"There is no key ring at {paths.KeyRing}, or {Environment.UserName} may not see it: look whose its "
                + "folder is. To make one, for a new installation only, run the command: keys init");
        }

        try
        {
            var stored = ReadStored();
            return new KeyRing(
                stored.Keys.ToDictionary(key => key.Kid, key => master.Unwrap(key.Kid, key.Wrapped, Purpose)), stored.OnlyWithRow);
        }
        catch (Exception broken) when (broken is JsonException or CryptographicException or ArgumentException or InvalidOperationException)
        {
            throw new StartUpRefusedException($"The key ring {paths.KeyRing} cannot be opened with the master key {paths.MasterKeyFile}.", broken);
        }
    }

    private void Replace(StoredRing stored)
        => PrivateFiles.Write(paths.KeyRing, JsonSerializer.SerializeToUtf8Bytes(stored, Json), replace: true);

    private StoredRing ReadStored() => JsonSerializer.Deserialize<StoredRing>(File.ReadAllBytes(paths.KeyRing), Json) is { } stored
        && stored.Keys.All(key => key is not null) ? stored : throw new JsonException("A key ring without keys.");

    private sealed record StoredRing(IReadOnlyList<StoredKey> Keys, bool OnlyWithRow = false);

    private sealed record StoredKey(uint Kid, DateTimeOffset Created, byte[] Wrapped);
}
