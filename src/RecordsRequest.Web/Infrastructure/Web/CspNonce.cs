using System.Security.Cryptography;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>The one-time word that lets this response's own script run. The layout writes it, nothing else does.</summary>
public sealed class CspNonce
{
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
