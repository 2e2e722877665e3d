using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Two nodes on one database, and browsers whose every request comes to the other node than the one before.</summary>
internal sealed class Site : IAsyncDisposable
{
    private static readonly Uri Address = new("https://localhost");

    public Site(params IEnumerable<(string Name, string Value)> settings)
    {
        A = new();
        foreach (var (name, value) in settings)
        {
            A.Settings[name] = value;
        }

        B = TestApp.Beside(A);
    }

    public TestApp A { get; }

    public TestApp B { get; }

    public Guest Browser()
    {
        var cookies = new CookieContainer();
        var balancer = new Balancer(A.Server.CreateHandler(), B.Server.CreateHandler());
        var client = new HttpClient(new CookieContainerHandler(cookies) { InnerHandler = balancer }) { BaseAddress = Address };
        return new(Guid.Empty, client, cookies);
    }

    /// <summary>The same browser at one node.</summary>
    public static Patient At(TestApp node, Guest guest) => new(node.CreateDefaultClient(Address, new CookieContainerHandler(guest.Cookies)));

    /// <summary>As the server sees nodes that died: the connections on which they hold what only one may have are gone.</summary>
    public Task<int> CutOffAsync() => B.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
        """
        SELECT pg_terminate_backend(pid) FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """));

    public async ValueTask DisposeAsync()
    {
        await B.DisposeAsync();
        await A.DisposeAsync();
    }

    private sealed class Balancer(params IEnumerable<HttpMessageHandler> nodes) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] _nodes = [.. nodes.Select(node => new HttpMessageInvoker(node))];
        private int _sent;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => _nodes[Interlocked.Increment(ref _sent) % _nodes.Length].SendAsync(request, cancellationToken);
    }
}
