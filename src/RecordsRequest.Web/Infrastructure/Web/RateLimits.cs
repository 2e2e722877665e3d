using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>How often one person or one network may ask. Counted in memory and forgotten within minutes.</summary>
internal static class RateLimits
{
    public const string CspReports = "csp-reports";
    public const string ReturnCodes = "return-codes";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("App:Limits").Get<Limits>() ?? new Limits();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Features.Get<Problem>() is not null
                ? RateLimitPartition.GetNoLimiter("")
                : context.User.OwnerId() is { } owner ? PerMinute(context, owner.ToString(), limits.GuestPostsPerMinute, limits.GetsPerMinute)
                : PerMinute(context, Network(context.Connection.RemoteIpAddress), limits.PostsPerMinute, limits.GetsPerMinute));
            limiter.AddPolicy(CspReports, context => PerNetwork(context, CspReports, 20, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(ReturnCodes, context => HttpMethods.IsPost(context.Request.Method)
                ? PerNetwork(context, ReturnCodes, limits.ReturnCodesPerQuarterHour, TimeSpan.FromMinutes(15))
                : RateLimitPartition.GetNoLimiter(""));
            limiter.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    /// <summary>A guest is counted as one person wherever they are; everybody else by the network they come from.</summary>
    private static RateLimitPartition<string> PerMinute(HttpContext context, string who, int posts, int gets)
        => HttpMethods.IsPost(context.Request.Method) ? Per($"POST {who}", posts, TimeSpan.FromMinutes(1)) : Per($"GET {who}", gets, TimeSpan.FromMinutes(1));

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
