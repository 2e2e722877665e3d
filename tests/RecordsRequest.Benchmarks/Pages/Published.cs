using System.Diagnostics;
using System.Reflection;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>The app and its peer, the empty Razor page of `dotnet new webapp`, both published for Release.</summary>
internal static class Published
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "records-request-benchmarks");

    public static string App { get; } = Path.Combine(Root, "app", "RecordsRequest.Web.dll");

    public static string Empty { get; } = Path.Combine(Root, "empty", "Empty.dll");

    public static async Task MakeAsync()
    {
        var web = typeof(Published).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == "Web").Value!;
        await DotnetAsync("publish", web, "-c", "Release", "-o", Path.GetDirectoryName(App)!, "-v", "q", "-nologo");
        if (!File.Exists(Empty))
        {
            var source = Path.Combine(Root, "source", "Empty");
            await DotnetAsync("new", "webapp", "-o", source, "--no-restore");
            await DotnetAsync("publish", source, "-c", "Release", "-o", Path.GetDirectoryName(Empty)!, "-v", "q", "-nologo");
        }
    }

    /// <summary>Settings of an app on data of its own, which nobody holds back.</summary>
    public static Dictionary<string, string> SettingsFor(string name)
    {
        var root = Path.Combine(Root, name);
        return new()
        {
            ["App__AllowInsecureLoopback"] = "true",
            ["App__DataDirectory"] = Path.Combine(root, "data"),
            ["App__KeyDirectory"] = Path.Combine(root, "keys"),
            ["App__MasterKeyFile"] = Path.Combine(root, "keys", "master.key"),
            ["App__Limits__PostsPerMinute"] = "10000000",
            ["App__Limits__GuestPostsPerMinute"] = "10000000",
            ["App__Limits__GetsPerMinute"] = "10000000",
            ["App__Limits__GuestGetsPerMinute"] = "10000000",
        };
    }

    /// <summary>The same on a PostgreSQL database, with keys of its own.</summary>
    public static Dictionary<string, string> OnPostgres(string name, string connection) => new(SettingsFor(Clean(name)))
    {
        ["Database__Provider"] = "Postgres",
        ["Database__ConnectionString"] = connection,
    };

    public static string Clean(string name)
    {
        var root = Path.Combine(Root, name);
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        return name;
    }

    private static async Task DotnetAsync(params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: {said}");
        }
    }
}
