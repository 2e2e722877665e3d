using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>How often one person or one network may ask. Counted in memory and forgotten within minutes.</summary>
/// <remarks>Not UseRateLimiter: its limiters never stop and hold an app that has ended (github.com/dotnet/aspnetcore/issues/66434).</remarks>
internal sealed class RateLimits : IMiddleware, IDisposable
{
    public const string CspReports = "csp-reports";
    public const string ReturnCodes = "return-codes";

    private readonly PartitionedRateLimiter<HttpContext> _everywhere;
    private readonly PartitionedRateLimiter<HttpContext> _here;

    public RateLimits(IConfiguration configuration)
    {
        var limits = configuration.GetSection("App:Limits").Get<Limits>() ?? new Limits();
        _everywhere = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Features.Get<Problem>() is not null
            ? RateLimitPartition.GetNoLimiter("")
            : context.User.OwnerId() is { } owner ? PerMinute(context, owner.ToString(), limits.GuestPostsPerMinute, limits.GetsPerMinute)
            : PerMinute(context, Network(context.Connection.RemoteIpAddress), limits.PostsPerMinute, limits.GetsPerMinute));
        _here = PartitionedRateLimiter.Create<HttpContext, string>(context => Metadata<EnableRateLimitingAttribute>(context)?.PolicyName switch
        {
            CspReports => PerNetwork(context, CspReports, 20, TimeSpan.FromMinutes(1)),
            ReturnCodes when HttpMethods.IsPost(context.Request.Method)
                => PerNetwork(context, ReturnCodes, limits.ReturnCodesPerQuarterHour, TimeSpan.FromMinutes(15)),
            _ => RateLimitPartition.GetNoLimiter(""),
        });
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (Metadata<DisableRateLimitingAttribute>(context) is not null)
        {
            await next(context);
            return;
        }

        using var general = _everywhere.AttemptAcquire(context);
        using var special = general.IsAcquired ? _here.AttemptAcquire(context) : general;
        if (special.IsAcquired)
        {
            await next(context);
            return;
        }

        var wait = special.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    public void Dispose()
    {
        _everywhere.Dispose();
        _here.Dispose();
    }

    private static T? Metadata<T>(HttpContext context)
        where T : class => context.GetEndpoint()?.Metadata.GetMetadata<T>();

    /// <summary>A guest is counted as one person wherever they are; everybody else by the network they come from.</summary>
    private static RateLimitPartition<string> PerMinute(HttpContext context, string who, int posts, int gets)
        => HttpMethods.IsPost(context.Request.Method)
            ? Per($"POST {who}", posts, TimeSpan.FromMinutes(1))
            : Per($"GET {who}", gets, TimeSpan.FromMinutes(1));

    private static RateLimitPartition<string> PerNetwork(HttpContext context, string group, int permits, TimeSpan window)
        => Per($"{group} {Network(context.Connection.RemoteIpAddress)}", permits, window);

    private static RateLimitPartition<string> Per(string partition, int permits, TimeSpan window)
        => RateLimitPartition.GetSlidingWindowLimiter(partition, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            SegmentsPerWindow = 6,
        });

    /// <summary>One address in IPv4; the first 64 bits in IPv6, which is what one household has.</summary>
    internal static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    /// <summary>Permits, settable because a browser test is one network and many people.</summary>
    internal sealed record Limits
    {
        public int PostsPerMinute { get; init; } = 30;
        public int GuestPostsPerMinute { get; init; } = 60;
        public int GetsPerMinute { get; init; } = 300;
        public int ReturnCodesPerQuarterHour { get; init; } = 10;
    }
}
