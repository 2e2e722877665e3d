using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using RecordsRequest.Web.Infrastructure.Logging;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;
using Serilog.Events;
using Serilog.Parsing;

namespace RecordsRequest.Web.Tests.Infrastructure.Logging;

public sealed partial class LogAllowlistTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Every_value_a_line_of_ours_names_is_on_the_list()
        => Broken.Nowhere(
            from type in typeof(Program).Assembly.GetTypes()
            from method in type.GetMethods(All)
            let line = method.GetCustomAttribute<LoggerMessageAttribute>()
            where line is not null
            from Match hole in Hole().Matches(line.Message)
            where !LogAllowlist.Has(hole.Groups["name"].Value)
            select $"{type.FullName}.{method.Name} {hole.Value}");

    [Fact]
    public void Only_written_down_lines_are_logged()
        => Broken.Nowhere(
            from type in typeof(Program).Assembly.GetTypes()
            from member in Uses.MembersOf(type)
            where member.DeclaringType == typeof(LoggerExtensions) && member.Name.StartsWith("Log", StringComparison.Ordinal)
            select $"{type.FullName} calls {member.Name}");

    [Fact]
    public async Task A_line_names_the_route_and_neither_path_nor_query_nor_header()
    {
        var app = new TestApp();
        using var browser = app.CreateClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/en/requests/CNRY-path?name=CNRY-query");
        asked.Headers.Add("User-Agent", "CNRY-agent");
        asked.Headers.Add("Accept-Language", "CNRY-language");

        using var answer = await browser.SendAsync(asked);
        await app.DisposeAsync();

        Assert.Contains("Answered", app.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CNRY", app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_line_ends_makes_one_line_all_the_same()
    {
        using var written = new StringWriter();
        var value = new LogEventProperty("Route", new ScalarValue("/en\r\n{\"level\":\"Forged\"}\u2028"));

        new JsonLines(withExceptionMessages: false).Format(
            new(TestApp.Morning, LogEventLevel.Error, exception: null, new MessageTemplateParser().Parse("Failed {Route}"), [value]), written);

        Assert.Single(written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("\"Forged\"", written.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Hole();
}
