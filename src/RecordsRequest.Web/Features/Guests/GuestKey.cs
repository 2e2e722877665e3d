using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>The random key a guest's browser holds. The server keeps its hash alone.</summary>
public sealed class GuestKey(PublicUrl publicUrl)
{
    private const string Name = "rr";

    /// <summary>What the browser holds in place of a key once the visit is over, until it is closed: Back then finds words, not a 404.</summary>
    private const string EndedMark = "ended";
    private const string LostMark = "ended-without-code";

    private readonly string _name = publicUrl.CookieName(Name);
    private readonly CookieBuilder _own = For(publicUrl, Data.GuestSession.OwnIdle);
    private readonly CookieBuilder _shared = For(publicUrl, lasts: null);

    /// <summary>Whether a visit ended in this browser and has a code that opens it again; null when none ended.</summary>
    public bool? EndedWithCode(HttpRequest request) => request.Cookies[_name] switch
    {
        EndedMark => true,
        LostMark => false,
        _ => null,
    };

    public string? Of(HttpRequest request) => request.Cookies[_name] is { Length: > 0 } key ? key : null;

    public byte[]? HashOf(HttpRequest request) => Of(request) is { } key ? Hash(key) : null;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public void Give(HttpContext context, string key, bool shared) => Append(context, key, shared);

    /// <summary>Starts the days of the browser's key over. On a shared device it ends with the browser in any case.</summary>
    public void Renew(HttpContext context, bool shared)
    {
        if (!shared && context.Request.Cookies[_name] is { } key)
        {
            Append(context, key, shared);
        }
    }

    /// <param name="hasCode">Null where nothing is left that a code could open.</param>
    public void TakeBack(HttpContext context, bool? hasCode)
    {
        if (hasCode is { } has)
        {
            Append(context, has ? EndedMark : LostMark, shared: true);
        }
        else
        {
            context.Response.Cookies.Delete(_name, _shared.Build(context));
        }
    }

    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private void Append(HttpContext context, string key, bool shared)
        => context.Response.Cookies.Append(_name, key, (shared ? _shared : _own).Build(context));

    private static CookieBuilder For(PublicUrl publicUrl, TimeSpan? lasts)
    {
        var cookie = publicUrl.Cookie(Name, SameSiteMode.Lax);
        cookie.MaxAge = lasts;
        return cookie;
    }
}
