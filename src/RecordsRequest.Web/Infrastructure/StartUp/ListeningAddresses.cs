namespace RecordsRequest.Web.Infrastructure.StartUp;

internal static class ListeningAddresses
{
    public static IEnumerable<string> In(IConfiguration configuration)
    {
        var urls = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var ports = urls.Length > 0 ? [] : configuration["http_ports"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return [.. urls, .. ports.Select(port => $"http://*:{port}"), .. endpoints];
    }
}
