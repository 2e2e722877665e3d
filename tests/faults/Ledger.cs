using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace RecordsRequest.Faults;

/// <summary>A write that the app said it has done.</summary>
/// <param name="Path">Where the form was sent.</param>
/// <param name="Next">Where the answer led.</param>
/// <param name="Marks">What was typed that nobody else typed.</param>
/// <param name="Version">The draft's, before this write; null where the form has none.</param>
/// <param name="At">When the answer had come, by <see cref="Stopwatch"/>.</param>
internal sealed record Acknowledged(string Path, string Next, IReadOnlyList<string> Marks, long? Version, long At);

/// <summary>Notes each write that is acknowledged, before the browser does anything else.</summary>
internal sealed partial class Ledger(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _underWay;
    private string? _node;

    public List<Acknowledged> Writes { get; } = [];

    /// <summary>Milliseconds of each answer.</summary>
    public ConcurrentBag<double> Times { get; } = [];

    /// <summary>Forms that are sent and not answered yet.</summary>
    public int UnderWay => _underWay;

    /// <summary>Answers of another node than the answer before.</summary>
    public int Moves { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        var began = Stopwatch.GetTimestamp();
        var answer = await SendAsync(request, form is not null, cancellationToken);
        Times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        if (form is not null && answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } next })
        {
            long? version = Version.Match(form) is { Success: true } found ? long.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;
            Writes.Add(new(request.RequestUri!.AbsolutePath, next.ToString(), [.. MarksOf(form)], version, Stopwatch.GetTimestamp()));
        }

        return answer;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool isForm, CancellationToken cancellationToken)
    {
        _underWay += isForm ? 1 : 0; // one person does one thing at a time
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues(Front.NodeHeader, out var nodes))
            {
                var node = string.Concat(nodes);
                Moves += _node is not null && _node != node ? 1 : 0;
                _node = node;
            }

            return answer;
        }
        finally
        {
            _underWay -= isForm ? 1 : 0;
        }
    }

    public static IEnumerable<string> MarksOf(string text) => Mark.Matches(text).Select(mark => mark.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("(?:^|&)(?:Form\\.)?Version=(\\d+)")]
    private static partial Regex Version { get; }

    [GeneratedRegex("Zq[a-p]{8}")]
    private static partial Regex Mark { get; }
}
