using System.Text.Json;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>Every package that is locked for the product stands in the notices, and no other.</summary>
public sealed class NoticesTests
{
    private const string Notices = "THIRD-PARTY-NOTICES.md";
    private const string NpmLock = "src/RecordsRequest.Web/styles/package-lock.json";

    [Fact]
    public void The_NuGet_packages_are_those_locked()
        => Assert.Equal(
            Repository.Files("src", "packages.lock.json").SelectMany(NuGet).Distinct().Order(StringComparer.Ordinal), Listed("## NuGet packages"));

    [Fact]
    public void The_npm_packages_are_those_locked()
        => Assert.Equal(Npm().Distinct().Order(StringComparer.Ordinal), Listed("## npm packages"));

    private static IEnumerable<string> Listed(string heading) => Repository.Lines(Notices)
        .SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells is ["", not ("Package" or "---"), _, _, ""])
        .Select(cells => $"{cells[1]} {cells[2]} {(cells[3].Length > 0 ? "licensed" : "without a licence")}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> NuGet(string lockFile)
    {
        using var locked = JsonDocument.Parse(Repository.Read(lockFile));
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project"
               select $"{package.Name} {package.Value.GetProperty("resolved").GetString()} licensed",
        ];
    }

    private static IEnumerable<string> Npm()
    {
        using var locked = JsonDocument.Parse(Repository.Read(NpmLock));
        return
        [
            .. from package in locked.RootElement.GetProperty("packages").EnumerateObject()
               where package.Name.Length > 0
               let name = package.Name["node_modules/".Length..].Split("node_modules/")[^1]
               select $"{name} {package.Value.GetProperty("version").GetString()} licensed",
        ];
    }
}
