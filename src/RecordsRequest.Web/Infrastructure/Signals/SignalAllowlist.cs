namespace RecordsRequest.Web.Infrastructure.Signals;

/// <summary>
/// The only values that reach a collector, as <see cref="Logging.LogAllowlist"/> names those that reach the log. A path, a query, an address of a
/// person or what their browser is has no entry here.
/// </summary>
internal static class SignalAllowlist
{
    public const string Method = "http.request.method";
    public const string Route = "http.route";
    public const string Status = "http.response.status_code";
    public const string Fault = "error.type";
    public const string Reference = "records_request.reference";

    /// <summary>Of each series. Whatever else the framework counts by, now or later, is added up.</summary>
    public static readonly string[] Tags =
    [
        Method, Route, Status, Fault, "url.scheme", "network.protocol.version", "gc.heap.generation", "cpu.mode",
    ];

    public static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "System.Runtime",
    ];
}
