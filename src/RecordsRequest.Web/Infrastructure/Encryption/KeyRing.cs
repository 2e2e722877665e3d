using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The keys that seal personal data, by kid. New data is sealed with the newest; older ones still open what they sealed.</summary>
public sealed class KeyRing
{
    private readonly IReadOnlyDictionary<uint, byte[]> _keys;

    internal KeyRing(IReadOnlyDictionary<uint, byte[]> keys, bool takesOnlyWithRow = false)
    {
        TakesOnlyWithRow = takesOnlyWithRow;
        _keys = keys;
        CurrentKid = keys.Keys.Max();
    }

    public uint CurrentKid { get; }

    /// <summary>Whether no seal of a row is left that is not bound to what stands in clear beside it, so that such a one is refused.</summary>
    public bool TakesOnlyWithRow { get; private set; }

    internal byte[] CurrentKey => _keys[CurrentKid];

    /// <summary>Bytes that nobody can work out without the newest key; the same each time until there is a newer one.</summary>
    internal byte[] Derive(string purpose, string from, int length)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, CurrentKey, length, Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(purpose));

    internal KeyRing TakingUnbound() => new(_keys);

    internal void TakeOnlyWithRow() => TakesOnlyWithRow = true;

    internal bool TryFind(uint kid, [NotNullWhen(true)] out byte[]? key) => _keys.TryGetValue(kid, out key);
}
