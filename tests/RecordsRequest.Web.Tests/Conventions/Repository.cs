namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>The files of the checkout this test was built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["/artifacts/", "/node_modules/", "/Migrations/", "/obj/", "/bin/"];

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Files we wrote, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
        => [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => $"/{Path.GetRelativePath(Root, file).Replace('\\', '/')}")
            .Where(file => !NotOurs.Any(part => file.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file.TrimStart('/')));

    public static IReadOnlyList<string> Lines(string file) => File.ReadAllLines(Path.Combine(Root, file.TrimStart('/')));

    private static string Find(DirectoryInfo folder)
        => File.Exists(Path.Combine(folder.FullName, "RecordsRequest.sln")) ? folder.FullName
        : folder.Parent is { } parent ? Find(parent)
        : throw new InvalidOperationException("These tests read the source and must run inside its checkout.");
}
