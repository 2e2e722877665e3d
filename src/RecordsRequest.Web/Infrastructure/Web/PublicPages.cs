namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>The pages that say the same to everybody. All others belong to one person, or to nobody yet.</summary>
internal static class PublicPages
{
    private static readonly string[] Indexed = ["", "guide", "glossary", "privacy", "accessibility", "helpers"];

    public static bool MayBeIndexed(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<DemoMode>().IsOn)
        {
            return false;
        }

        if (context.Response.StatusCode != StatusCodes.Status200OK || (context.GetEndpoint() as RouteEndpoint)?.RoutePattern is not { } pattern)
        {
            return false;
        }

        var parts = pattern.RawText!.Trim('/').Split('/');
        return parts[0].StartsWith("{lang", StringComparison.Ordinal) && Indexed.Contains(parts.ElementAtOrDefault(1) ?? "");
    }
}
