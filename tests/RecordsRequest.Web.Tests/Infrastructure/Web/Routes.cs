using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

/// <summary>Every address the app answers, read from the app itself.</summary>
internal static class Routes
{
    /// <summary>An id that nothing has.</summary>
    public const string MadeUp = "AAAAAAAAAAAAAAAAAAAAAA";

    public static IReadOnlyList<RouteEndpoint> Of(TestApp app)
        => [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)];

    public static IReadOnlyList<string> TemplatesOf(TestApp app) => [.. Of(app).Select(Template).Distinct().Order(StringComparer.Ordinal)];

    public static string Template(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText!.Trim('/')}";

    /// <summary>An address of this route, with made-up values in its holes.</summary>
    public static string Example(string template, string language = "en") => string.Join('/', template.Split('/').Select(part => part switch
    {
        ['{', 'l', 'a', 'n', 'g', ..] => language,
        ['{', ..] => MadeUp,
        _ => part,
    }));
}
