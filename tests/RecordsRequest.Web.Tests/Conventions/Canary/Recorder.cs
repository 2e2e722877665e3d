using System.Net;

namespace RecordsRequest.Web.Tests.Conventions.Canary;

/// <summary>One answer of the app, as it went over the wire.</summary>
internal sealed record Exchange(HttpMethod Method, string Path, HttpStatusCode Status, string Headers, string? MediaType, byte[] Body)
{
    public bool IsPage => MediaType == "text/html";

    public override string ToString() => $"{Method} {Path} {(int)Status}";
}

/// <summary>Keeps all that passes between a browser and the app.</summary>
internal sealed class Recorder(List<Exchange> exchanges) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        exchanges.Add(new(request.Method, request.RequestUri!.PathAndQuery, answer.StatusCode, $"{answer.Headers}{answer.Content.Headers}",
            answer.Content.Headers.ContentType?.MediaType, body));
        return answer;
    }
}
