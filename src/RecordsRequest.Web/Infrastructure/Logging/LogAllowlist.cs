using System.Collections.Frozen;

namespace RecordsRequest.Web.Infrastructure.Logging;

/// <summary>The only values that reach the log. A name, an address or a token has no entry here, and neither has a path or a query.</summary>
internal static class LogAllowlist
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "SourceContext", "Method", "Route", "Status", "Milliseconds", "Reference", "Count", "Hours", "Setting", "File", "Kind", "address", "EnvName",
        "Version", "Commit",
    ]);

    public static bool Has(string name) => Names.Contains(name);
}
