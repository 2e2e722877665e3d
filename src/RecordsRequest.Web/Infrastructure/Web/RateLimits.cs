using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.RateLimiting;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>How often one person or one network may ask. Counted in memory and forgotten within minutes.</summary>
/// <remarks>Not UseRateLimiter: its limiters never stop and hold an app that has ended (github.com/dotnet/aspnetcore/issues/66434),
/// and the wait they name is not the wait it takes.</remarks>
internal sealed class RateLimits : IMiddleware
{
    public const string CspReports = "csp-reports";
    public const string ReturnCodes = "return-codes";

    private readonly PublicUrl _site;
    private readonly Pace _posts;
    private readonly Pace _guestPosts;
    private readonly Pace _gets;
    private readonly Pace _guestGets;
    private readonly Pace _reports;
    private readonly Pace _codes;
    private readonly Pace _codesOfNetwork;

    public RateLimits(Limits limits, PublicUrl site, TimeProvider time)
    {
        var (minute, quarterHour) = (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15));
        _site = site;
        _posts = new(limits.PostsPerMinute, minute, time);
        _guestPosts = new(limits.GuestPostsPerMinute, minute, time);
        _gets = new(limits.GetsPerMinute, minute, time);
        _guestGets = new(limits.GuestGetsPerMinute, minute, time);
        _reports = new(20, minute, time);
        _codes = new(limits.ReturnCodesPerQuarterHour, quarterHour, time);
        _codesOfNetwork = new(limits.ReturnCodesOfNetworkPerQuarterHour, quarterHour, time);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (Metadata<DisableRateLimitingAttribute>(context) is not null
            || context.Features.Get<Problem>() is not null
            || (WaitOf(context) ?? WaitHere(context)) is not { } wait)
        {
            await next(context);
            return;
        }

        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    private static T? Metadata<T>(HttpContext context)
        where T : class => context.GetEndpoint()?.Metadata.GetMetadata<T>();

    /// <summary>A guest is counted as one person wherever they are; everybody else by the network they come from.</summary>
    private TimeSpan? WaitOf(HttpContext context) => (context.User.OwnerId(), HttpMethods.IsPost(context.Request.Method)) switch
    {
        ({ } owner, true) => _guestPosts.WaitOf(owner.ToString()),
        ({ } owner, false) => _guestGets.WaitOf(owner.ToString()),
        (null, true) => _posts.WaitOf(NetworkOf(context)),
        (null, false) => _gets.WaitOf(NetworkOf(context)),
    };

    private TimeSpan? WaitHere(HttpContext context) => Metadata<EnableRateLimitingAttribute>(context)?.PolicyName switch
    {
        CspReports => _reports.WaitOf(NetworkOf(context)),
        ReturnCodes when HttpMethods.IsPost(context.Request.Method)
            => _codes.WaitOf(DeviceOf(context)) ?? (CodeOf(context) is { } code ? _codes.WaitOf(code) : null)
                ?? _codesOfNetwork.WaitOf(NetworkOf(context)),
        _ => null,
    };

    /// <summary>A browser on a network, told apart by the cookie that its forms need. Who throws it away is counted with the network.</summary>
    private string DeviceOf(HttpContext context)
        => $"device {NetworkOf(context)} {Hash(context.Request.Cookies[_site.CookieName(FormTokens.Cookie)])}";

    /// <summary>What was tried, wherever from and however it was grouped; null where there is nothing of a code, as many others send.</summary>
    private static string? CodeOf(HttpContext context)
    {
        var typed = context.Features.Get<ReadForm>()?.Form["Form.Code"].ToString() ?? "";
        return string.Concat(typed.Where(char.IsAsciiLetterOrDigit)) is { Length: > 0 } signs ? $"code {Hash(signs.ToUpperInvariant())}" : null;
    }

    private static string Hash(string? text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? "")));

    internal static string NetworkOf(HttpContext context) => Network(context.Connection.RemoteIpAddress);

    /// <summary>One address in IPv4; the first 64 bits in IPv6, which is what one household has.</summary>
    internal static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
