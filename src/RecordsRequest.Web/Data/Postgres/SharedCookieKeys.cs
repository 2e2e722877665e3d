using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>
/// Has a node read the keys of form tokens anew each minute, not each day. The first is made before any node answers, and each later one two days
/// before it is used; but one that replaces a damaged key is used at once.
/// </summary>
internal sealed class SharedCookieKeys(XmlKeyManager keys, TimeProvider time) : IKeyManager
{
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(1);

    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate) => keys.CreateNewKey(activationDate, expirationDate);

    public IReadOnlyCollection<IKey> GetAllKeys() => keys.GetAllKeys();

    public CancellationToken GetCacheExpirationToken() => new CancellationTokenSource(Known, time).Token;

    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) => keys.RevokeAllKeys(revocationDate, reason);

    public void RevokeKey(Guid keyId, string? reason = null) => keys.RevokeKey(keyId, reason);
}
