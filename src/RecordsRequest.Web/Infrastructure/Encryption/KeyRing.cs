using System.Diagnostics.CodeAnalysis;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The keys that seal personal data, by kid. New data is sealed with the newest; older ones still open what they sealed.</summary>
public sealed class KeyRing
{
    private readonly IReadOnlyDictionary<uint, byte[]> _keys;

    internal KeyRing(IReadOnlyDictionary<uint, byte[]> keys)
    {
        _keys = keys;
        CurrentKid = keys.Keys.Max();
    }

    public uint CurrentKid { get; }

    internal byte[] CurrentKey => _keys[CurrentKid];

    internal bool TryFind(uint kid, [NotNullWhen(true)] out byte[]? key) => _keys.TryGetValue(kid, out key);
}
