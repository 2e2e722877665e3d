namespace RecordsRequest.Web.Infrastructure.StartUp;

internal static class ListeningAddresses
{
    /// <exception cref="StartUpRefusedException">One of them is none.</exception>
    public static IReadOnlyList<BindingAddress> In(IConfiguration configuration)
    {
        var urls = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var ports = urls.Length > 0 ? [] : configuration["http_ports"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return [.. urls.Concat(ports.Select(port => $"http://*:{port}")).Concat(endpoints).Select(Parse)];
    }

    private static BindingAddress Parse(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            // What is no number stays with the host, and the server would listen on every address.
            if (parsed.Host.StartsWith('[') || !parsed.Host.Contains(':', StringComparison.Ordinal))
            {
                return parsed;
            }
        }
        catch (FormatException)
        {
            // Said below.
        }

        throw new StartUpRefusedException($"{address} is no address to listen on; it must be like http://127.0.0.1:5000.");
    }
}
