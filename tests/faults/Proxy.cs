using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace RecordsRequest.Faults;

/// <summary>nginx or HAProxy before two nodes, with the operator's file as it stands in deploy: only paths, ports and nodes are put in.</summary>
internal sealed partial class Proxy : IAsyncDisposable
{
    private readonly Process _process;

    private Proxy(Process process) => _process = process;

    public static async Task<Proxy> NginxAsync(Front front, IReadOnlyList<Place> nodes)
    {
        var file = Path.Combine(front.Folder, "records-request.conf");
        var text = (await File.ReadAllTextAsync(Path.Combine(Product.Deploy, "nginx.conf")))
            .Replace("listen 443 ", $"listen 127.0.0.1:{front.Port} ", StringComparison.Ordinal)
            .Replace("listen 80;", $"listen 127.0.0.1:{front.PlainPort};", StringComparison.Ordinal)
            .Replace("/var/log/nginx", front.Folder, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, For(front, nodes, OtherFamily.Replace(text, "")));
        var main = Path.Combine(front.Folder, "nginx.conf");
        await File.WriteAllTextAsync(main, $$"""
            pid {{front.Folder}}/nginx.pid;
            error_log stderr crit;
            events {}
            http {
                client_body_temp_path {{front.Folder}}/body;
                proxy_temp_path {{front.Folder}}/proxy;
                fastcgi_temp_path {{front.Folder}}/fastcgi;
                uwsgi_temp_path {{front.Folder}}/uwsgi;
                scgi_temp_path {{front.Folder}}/scgi;
                add_header {{Front.NodeHeader}} $upstream_addr always;
                include {{file}};
            }
            """);
        return await BeginAsync(front, "nginx", "-c", main, "-g", "daemon off;");
    }

    public static async Task<Proxy> HaproxyAsync(Front front, IReadOnlyList<Place> nodes)
    {
        var file = Path.Combine(front.Folder, "haproxy.cfg");
        var text = (await File.ReadAllTextAsync(Path.Combine(Product.Deploy, "haproxy.cfg")))
            .Replace("bind :443 ", $"bind 127.0.0.1:{front.Port} ", StringComparison.Ordinal)
            .Replace("bind :80\n", $"bind 127.0.0.1:{front.PlainPort}\n", StringComparison.Ordinal)
            .Replace("check port 5001 ", "check ", StringComparison.Ordinal)
            .Replace("backend app\n", $"backend app\n    http-response set-header {Front.NodeHeader} %s\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, For(front, nodes, text));
        return await BeginAsync(front, "haproxy", "-db", "-f", file);
    }

    public async ValueTask DisposeAsync()
    {
        await Product.RunAsync("kill", "-TERM", $"{_process.Id}");
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string For(Front front, IReadOnlyList<Place> nodes, string text) => SecondNode.Replace(text, "$1")
        .Replace("127.0.0.1:5000", nodes[0].Address.Authority, StringComparison.Ordinal)
        .Replace("192.0.2.2:5000", nodes[^1].Address.Authority, StringComparison.Ordinal)
        .Replace("/etc/ssl/records-request", front.Folder, StringComparison.Ordinal);

    private static async Task<Proxy> BeginAsync(Front front, string program, params IReadOnlyList<string> arguments)
    {
        var proxy = new Proxy(Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!);
        while (true)
        {
            if (proxy._process.HasExited)
            {
                throw new InvalidOperationException($"{program} ended with {proxy._process.ExitCode}");
            }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", front.Port);
                return proxy;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }
    }

    [GeneratedRegex(@"^ +listen \[::\].*\n", RegexOptions.Multiline)]
    private static partial Regex OtherFamily { get; }

    [GeneratedRegex(@"# (server .*192\.0\.2\.2:5000)")]
    private static partial Regex SecondNode { get; }
}
