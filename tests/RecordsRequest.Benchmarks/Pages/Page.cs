using System.Net;
using System.Text.RegularExpressions;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>A page asked for over and over.</summary>
internal sealed record Page(string Name, double? Goal, Server Of, Func<HttpRequestMessage> Ask, HttpStatusCode Expected = HttpStatusCode.OK)
{
    /// <summary>CPU milliseconds of the server for one request, of so many one after another.</summary>
    public async Task<double> MeasureAsync(int count)
    {
        var before = await Of.TakenAsync();
        for (var at = 0; at < count; at++)
        {
            await SendAsync();
        }

        return ((await Of.TakenAsync()).Cpu - before.Cpu) / count;
    }

    public async Task SendAsync()
    {
        using var request = Ask();
        using var answer = await Of.Client.SendAsync(request);
        await answer.Content.CopyToAsync(Stream.Null);
        if (answer.StatusCode != Expected)
        {
            throw new InvalidOperationException($"{Name}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}

/// <summary>What a person's browser asks for.</summary>
internal sealed partial class Visit(Server server, Person person)
{
    private string _tokens = "";
    private long _version;

    public string Draft { get; } = $"/en/requests/new/{person.Draft}/name";

    public static Func<HttpRequestMessage> Anonymous(string path) => () => new(HttpMethod.Get, path);

    public Func<HttpRequestMessage> Get(string path) => () => With(new(HttpMethod.Get, path), $"rr={person.Key}; lang=en");

    /// <summary>Reads the form once; after that the draft's version is the one that the last answer left.</summary>
    public async Task OpenFormAsync()
    {
        using var request = Get(Draft)();
        using var answer = await server.Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("af=", StringComparison.Ordinal)).Split(';')[0];
        _tokens = $"rr={person.Key}; lang=en; {cookie}";
        _version = long.Parse(Version.Match(page).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Token = Tokens.Match(page).Groups[1].Value;
    }

    public string Token { get; private set; } = "";

    public HttpRequestMessage Post() => With(
        new(HttpMethod.Post, Draft)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Form.Legal"] = "Rosa Elena Martínez",
                ["Form.Other"] = "Rosa Gómez",
                ["Form.BornOn.Month"] = "4",
                ["Form.BornOn.Day"] = "28",
                ["Form.BornOn.Year"] = "1949",
                ["Version"] = $"{_version++}",
                ["__RequestVerificationToken"] = Token,
            }),
        },
        _tokens);

    private static HttpRequestMessage With(HttpRequestMessage request, string cookies)
    {
        request.Headers.Add("Cookie", cookies);
        return request;
    }

    [GeneratedRegex("name=\"Version\" value=\"(\\d+)\"")]
    private static partial Regex Version { get; }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Tokens { get; }
}
