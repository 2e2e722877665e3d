namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class LimitsTests(Wire wire) : IClassFixture<Wire>
{
    private const string Start = "GET /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private const string Form = "POST /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    public static TheoryData<string, int, string> Oversized => new()
    {
        { "a long address", 414, $"GET /en?{new string('a', 5_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" },
        { "a long header", 431, $"{Start}X-Long: {new string('a', 20_000)}\r\n\r\n" },
        { "many headers", 431, $"{Start}{string.Concat(Enumerable.Range(0, 70).Select(number => $"X-{number}: a\r\n"))}\r\n" },
        { "a long body", 413, $"{Form}Content-Length: 2000000\r\n\r\n" },
        { "a long body in pieces", 413,
            $"{Form}Transfer-Encoding: chunked\r\n\r\n{string.Concat(Enumerable.Repeat($"8000\r\na={new string('a', 0x7FFD)}&\r\n", 33))}0\r\n\r\n" },
        { "many fields", 400, FormWith(string.Join('&', Enumerable.Range(0, 400).Select(number => $"f{number}=a"))) },
        { "a long field", 400, FormWith($"a={new string('a', 70_000)}") },
        { "a long field name", 400, FormWith($"{new string('a', 300)}=a") },
    };

    public static TheoryData<string, string> Malformed => new()
    {
        { "lines that end in LF alone", "GET /en HTTP/1.1\nHost: localhost\nConnection: close\n\n" },
        { "two hosts", $"{Start}Host: localhost\r\n\r\n" },
        { "another host", "GET /en HTTP/1.1\r\nHost: elsewhere.test\r\nConnection: close\r\n\r\n" },
        { "the address of another host", "GET http://elsewhere.test/en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" },
        { "two lengths", $"{Form}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b" },
        { "a header folded over two lines", $"{Start}X-Folded: a\r\n b\r\n\r\n" },
        { "NUL in the address", "GET /en/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" },
    };

    [Theory, MemberData(nameof(Oversized))]
    public async Task Too_much_of_anything_is_refused(string what, int status, string request)
    {
        var answer = await wire.Send(request);

        Assert.True(answer.StartsWith($"HTTP/1.1 {status} ", StringComparison.Ordinal), $"{what}: {answer}");
        Assert.DoesNotContain("\r\nServer:", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Malformed))]
    public async Task What_is_not_clean_HTTP_is_refused(string what, string request)
    {
        var answer = await wire.Send(request);

        Assert.True(answer.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), $"{what}: {answer}");
    }

    [Theory]
    [InlineData("Content-Length: 2000000\r\n\r\n", "That was too much to send at once")]
    [InlineData("Content-Length: 70002\r\n\r\na=", "We could not read what was sent")]
    public async Task A_form_that_is_too_large_or_broken_gets_a_page_that_says_what_is_safe(string rest, string heading)
    {
        var answer = await wire.Send($"{Form}{rest}{(rest.EndsWith('=') ? new string('a', 70_000) : "")}");

        Assert.Contains(heading, answer, StringComparison.Ordinal);
        Assert.Contains("Your last saved answers are safe", answer, StringComparison.Ordinal);
    }

    private static string FormWith(string body) => $"{Form}Content-Length: {body.Length}\r\n\r\n{body}";
}
