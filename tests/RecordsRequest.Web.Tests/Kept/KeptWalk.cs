using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>Opens all that one person has, and writes down what is shown.</summary>
internal sealed class KeptWalk(KeptVisit visit, HttpClient client)
{
    private readonly Patient _patient = new(client);
    private readonly StringBuilder _seen = new();
    private readonly HashSet<string> _opened = [];
    private readonly HashSet<string> _pdfs = [];

    public async Task<string> ReadAsync()
    {
        await ListAsync();
        foreach (var request in visit.Requests)
        {
            await RequestAsync(request);
        }

        foreach (var draft in visit.Drafts)
        {
            await DraftAsync(draft);
        }

        return _seen.ToString();
    }

    private async Task ListAsync()
    {
        Write($"# {visit.Name}");
        var linked = new HashSet<string>();
        var page = $"/{visit.Language}/requests";
        while (page is not null)
        {
            await OpenAsync(page);
            linked.UnionWith(Links());
            Write(_patient.Page.QuerySelectorAll("main tbody tr").Select(row => $"| {Text(row)}"));
            page = _patient.Page.QuerySelector("main a[rel=next]")?.GetAttribute("href");
        }

        Assert.Empty(visit.Requests.Except(linked));
    }

    /// <summary>The page of a request, and every page and file that can be reached from it without leaving the request.</summary>
    private async Task RequestAsync(string request)
    {
        await OpenAsync(request);
        Write(["", "## Request", .. KeptText.Of(_patient.Page)]);
        _pdfs.Clear();
        var open = new Queue<string>(Within(request));
        while (open.TryDequeue(out var path))
        {
            if (_opened.Add(path) && await OpenAsync(path) is "text/html")
            {
                foreach (var next in Within(request))
                {
                    open.Enqueue(next);
                }

                if (path.Split('/') is [.., "letters", _])
                {
                    await LetterAsync(path);
                }
            }
        }

        await FileAsync($"{request}/case-file/zip");
    }

    private async Task LetterAsync(string path)
    {
        var title = Text(_patient.Page.QuerySelector("h1")!);
        var words = Text(_patient.Page.QuerySelector("article")!);
        var pdf = Hash(await client.GetByteArrayAsync($"{path}/pdf"));
        _pdfs.Add(pdf);
        Write($"Letter: {title}, words {Hash(Encoding.UTF8.GetBytes(words))[..16]}, PDF {pdf[..16]}");
    }

    /// <summary>The zipped case file holds each letter of the request as it was made.</summary>
    private async Task FileAsync(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(path)));
        var files = zip.Entries.Select(entry =>
        {
            using var bytes = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(bytes);
            return Hash(bytes.ToArray());
        });
        Assert.Empty(_pdfs.Except(files.ToHashSet()));
    }

    private async Task DraftAsync(string draft)
    {
        // Its question may stand on another page by now.
        await _patient.Open(draft);
        Assert.Equal(HttpStatusCode.OK, _patient.Status);
        Write(["", $"## Draft at {draft.Split('/')[^1]}", .. KeptText.Of(_patient.Page)]);
        foreach (var change in Links().Where(link => link.Contains("?return=", StringComparison.Ordinal)).ToList())
        {
            await OpenAsync(change);
        }
    }

    private async Task<string?> OpenAsync(string path)
    {
        await _patient.Open(path);
        Assert.Equal((path, HttpStatusCode.OK), (_patient.At, _patient.Status));
        return _patient.Answer.Content.Headers.ContentType?.MediaType;
    }

    // What to do about an obstacle depends little on the request: the pages are opened for the first one alone. The letter to send is linked
    // by its own address, too.
    private List<string> Within(string request) => [.. Links()
        .Where(link => link.StartsWith($"{request}/", StringComparison.Ordinal))
        .Where(link => request == visit.Requests[0] || !link.Contains("/obstacles/", StringComparison.Ordinal))
        .Where(link => link != $"{request}/letter-to-send")];

    private List<string> Links() => [.. _patient.Page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)];

    private void Write(params IEnumerable<string> lines) => _seen.AppendJoin("", lines.Select(line => $"{line}\n"));

    private static string Text(INode node) => KeptText.Clean(node.TextContent);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
