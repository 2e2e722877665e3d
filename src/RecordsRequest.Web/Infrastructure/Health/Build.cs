using System.Reflection;

namespace RecordsRequest.Web.Infrastructure.Health;

/// <summary>Which program runs here.</summary>
internal static partial class Build
{
    private static readonly string[] Parts = typeof(Build).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', 2);

    public static string Version => Parts[0];

    /// <summary>Of the sources; empty where they were built outside their repository.</summary>
    public static string Commit => Parts.ElementAtOrDefault(1) ?? "";

    [LoggerMessage(1, LogLevel.Information, "RecordsRequest {Version} starts, built from {Commit}")]
    public static partial void LogStart(ILogger logger, string version, string commit);
}
