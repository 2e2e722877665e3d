using System.Security.Cryptography;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>A random number for one request, such as "K7QF-2M9D": on the page when something failed, and in the log.</summary>
internal static class TraceNumber
{
    private const string Letters = "23456789BCDFGHJKMNPQRSTVWXYZ";

    public static string New()
    {
        var text = RandomNumberGenerator.GetString(Letters, 8);
        return $"{text[..4]}-{text[4..]}";
    }
}
