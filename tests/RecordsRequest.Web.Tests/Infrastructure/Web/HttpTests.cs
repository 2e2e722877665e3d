using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class HttpTests(Wire wire) : IClassFixture<Wire>
{
    [Fact]
    public async Task HEAD_is_answered_wherever_GET_is()
    {
        await using var app = new TestApp { Settings = { ["App:SecurityContact"] = "security@records.test" } };
        using var browser = app.CreateClient(new() { BaseAddress = app.ClientOptions.BaseAddress, AllowAutoRedirect = false });
        var broken = new List<string>();

        foreach (var path in Routes.Of(app).Where(IsGet).Select(route => Routes.Example(Routes.Template(route))).Append("/css/app.css"))
        {
            using var asked = await browser.GetAsync(path);
            using var head = await browser.SendAsync(new(HttpMethod.Head, path));
            if (head.StatusCode != asked.StatusCode)
            {
                broken.Add($"{path}: GET {asked.StatusCode}, HEAD {head.StatusCode}");
            }
        }

        Broken.Nowhere(broken);
    }

    [Fact]
    public async Task Nobody_asks_for_a_part_of_a_file_that_is_made_for_each_answer()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var filing = new Filing(app) { KeepsLetter = true };
        var id = await filing.AddAsync(guest.OwnerId, CareSample.Details with { MadeOn = new(2026, 3, 1) }, hasClock: true);
        var letter = await app.WithDbAsync(db => db.LettersOf(guest.OwnerId).Select(kept => kept.PublicId).SingleAsync());

        foreach (var file in new[] { $"letters/{letter}/pdf", $"letters/{letter}/pdf?print", "case-file/pdf", "case-file/zip" })
        {
            using var answer = await guest.Client.GetAsync($"/en/requests/{id}/{file}");
            Assert.Equal((HttpStatusCode.OK, "none"), (answer.StatusCode, string.Concat(answer.Headers.AcceptRanges)));
        }
    }

    [Theory]
    [InlineData("GET /en HTTP/1.0\r\n\r\n")]
    [InlineData("GET /en HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /en HTTP/1.1\r\nHost: elsewhere.test\r\nConnection: close\r\n\r\n")]
    public async Task Whoever_names_no_host_or_another_one_reads_a_page_with_our_headers(string request)
    {
        var answer = await wire.Send(request);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("This is not our address", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Frame-Options: DENY", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_is_answered_without_a_body()
        => Assert.EndsWith(
            "\r\n\r\n", await wire.Send("HEAD /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task HTTP_1_0_with_a_host_is_answered()
        => Assert.StartsWith("HTTP/1.1 200 ", await wire.Send("GET /en HTTP/1.0\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("security@records.test", "Contact: mailto:security@records.test")]
    [InlineData("https://records.test/security", "Contact: https://records.test/security")]
    public async Task Where_to_tell_of_a_hole_stands_where_it_is_looked_for(string setting, string line)
    {
        await using var app = new TestApp { Settings = { ["App:SecurityContact"] = setting } };
        using var browser = app.CreateClient();

        var lines = (await browser.GetStringAsync("/.well-known/security.txt")).Split('\n');

        Assert.Equal(
            [line, "Expires: 2026-08-31T20:00:00Z", "Preferred-Languages: en, es", "Canonical: https://localhost/.well-known/security.txt", ""],
            lines);
    }

    [Fact]
    public async Task Without_a_contact_there_is_no_such_file_and_the_icon_is_there_in_any_case()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient();

        using var contact = await browser.GetAsync("/.well-known/security.txt");
        using var icon = await browser.GetAsync("/favicon.ico");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (contact.StatusCode, icon.StatusCode));
        Assert.Equal("image/x-icon", icon.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Where_TLS_ends_here_HTTP_2_is_spoken()
    {
        await using var app = new TestApp();
        using var certificate = Certificate();
        StartWithTls(app, certificate);
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new() { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == certificate.Subject },
        };
        using var browser = new HttpClient(handler)
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };

        using var answer = await browser.GetAsync($"https://localhost:{app.ClientOptions.BaseAddress.Port}/en");

        Assert.Equal((HttpStatusCode.OK, HttpVersion.Version20), (answer.StatusCode, answer.Version));
    }

    [Theory]
    [InlineData(TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, true)]
    [InlineData(TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, false)]
    [InlineData(TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA, false)]
    [SupportedOSPlatform("linux")]
    public async Task Where_TLS_ends_here_only_authenticated_ciphers_are_taken(TlsCipherSuite cipher, bool isTaken)
    {
        await using var app = new TestApp();
        using var certificate = Certificate();
        StartWithTls(app, certificate);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, app.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = new SslStream(client.GetStream());

        var refused = await Record.ExceptionAsync(() => stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            EnabledSslProtocols = SslProtocols.Tls12,
            CipherSuitesPolicy = new([cipher]),
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == certificate.Subject,
        }));

        Assert.Equal(isTaken, refused is null);
    }

    private static void StartWithTls(TestApp app, X509Certificate2 certificate)
    {
        app.UseKestrel(server => server.Listen(IPAddress.Loopback, 0, port => port.UseHttps(certificate)));
        app.StartServer();
    }

    private static bool IsGet(RouteEndpoint route)
        => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { } methods || methods.Contains(HttpMethod.Get.Method);

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }
}
