using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>An operator finds every setting in one place, and none there that does nothing.</summary>
public sealed partial class OperationsDocTests
{
    private static readonly string Page = Repository.Read("docs/operations.md");

    private static readonly IReadOnlyList<string> Code =
        [.. Repository.Files("src/RecordsRequest.Web", "*.cs").Select(Repository.Read).SelectMany(text => Setting().Matches(text)).Select(
            found => found.Groups["name"].Value).Where(name => name is not ("App:Limits" or "App:Log" or "App:")).Distinct()];

    [Fact]
    public void Each_setting_that_the_code_reads_stands_in_the_table()
        => Broken.Nowhere(Code.Where(name => !Rows("## Settings").Contains($"`{name}`", StringComparison.Ordinal)));

    [Fact]
    public async Task Each_setting_that_the_code_reads_is_known_to_the_start()
    {
        var sections = (string[])["App:", "Database:", "Offices:"];
        foreach (var setting in Code.Where(name => Array.Exists(sections, section => name.StartsWith(section, StringComparison.Ordinal))))
        {
            var settings = new ConfigurationBuilder().AddInMemoryCollection([new(setting, "x")]).Build();
            await new KnownSettingsStep(settings).RunAsync(CancellationToken.None);
        }
    }

    [Fact]
    public void Each_setting_of_the_table_is_read()
        => Broken.Nowhere(
            from row in Rows("## Settings").Split("### ")[0].Split('\n')
            where row.StartsWith("| `", StringComparison.Ordinal)
            from Match named in Named().Matches(row.Split('|')[1])
            let name = named.Groups["name"].Value
            where !Code.Contains(name) && !ReadByTheFramework(name)
            select name);

    [Fact]
    public void The_limits_are_those_of_the_code_with_their_defaults()
    {
        var said = Limit().Matches(Rows("### Limits")).SelectMany(row => Named().Matches(row.Groups["names"].Value).Select(
            found => found.Groups["name"].Value).Zip(row.Groups["defaults"].Value.Split(", ")))
            .ToDictionary(limit => limit.First, limit => limit.Second.Replace(",", "", StringComparison.Ordinal));

        Assert.Equal(
            typeof(Limits).GetProperties().Where(limit => limit.Name != "EqualityContract").ToDictionary(
                limit => limit.Name, limit => $"{limit.GetValue(new Limits())}"),
            said);
    }

    [Fact]
    public void Each_file_that_the_operators_pages_name_is_there()
        => Broken.Nowhere(
            from page in (string[])["docs/operations.md", "docs/privacy.md", "docs/accessibility.md"]
            from Match link in Link().Matches(Repository.Read(page))
            let file = Path.GetFullPath(Path.Combine(Repository.Root, "docs", link.Groups["file"].Value))
            where !File.Exists(file)
            select $"{page}: {link.Value}");

    private static string Rows(string heading)
        => Page.Split($"\n{heading}\n")[1].Split($"\n{heading.Split(' ')[0]} ")[0];

    // A kind of its own of each: hosts and addresses to listen on.
    private static bool ReadByTheFramework(string name) => name is "AllowedHosts" or "ASPNETCORE_URLS";

    [GeneratedRegex("\"(?<name>(App|Database|Offices):[A-Za-z:]+|OTEL_EXPORTER_OTLP_[A-Z]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex("`(?<name>[A-Za-z_:]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| (?<names>`[A-Z][^|]+) \| (?<defaults>[\d, ]+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\]\((?<file>[^)#:]+\.[a-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
