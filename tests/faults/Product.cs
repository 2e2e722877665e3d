using System.Diagnostics;
using System.Reflection;

namespace RecordsRequest.Faults;

/// <summary>The app as it is published, and other programs that are needed.</summary>
internal static class Product
{
    public static string Root { get; } = Path.Combine(Path.GetTempPath(), "records-request-faults");

    public static string Dll { get; } = Path.Combine(Root, "app", "RecordsRequest.Web.dll");

    public static string Deploy => Known("Deploy");

    public static string Kept => Known("Kept");

    public static Task PublishAsync()
        => RunAsync("dotnet", "publish", Known("Web"), "-c", "Release", "-o", Path.GetDirectoryName(Dll)!, "-v", "q", "-nologo");

    /// <summary>The app as it was at another commit. Returns its program.</summary>
    public static async Task<string> PublishAsync(string commit)
    {
        var (sources, app) = (Path.Combine(Root, $"sources-{commit}"), Path.Combine(Root, $"app-{commit}"));
        if (!Directory.Exists(app))
        {
            Directory.CreateDirectory(sources);
            await RunAsync("git", "-C", Path.GetDirectoryName(Deploy)!, "archive", "-o", $"{sources}.tar", $"{commit}:");
            await RunAsync("tar", "-xf", $"{sources}.tar", "-C", sources);
            await RunAsync("dotnet", "publish", Path.Combine(sources, "src", "RecordsRequest.Web"), "-c", "Release", "-o", app, "-v", "q", "-nologo");
        }

        return Path.Combine(app, Path.GetFileName(Dll));
    }

    /// <summary>The last commit that does not have the newest migration of PostgreSQL.</summary>
    public static async Task<string> BeforeLastMigrationAsync()
        => (await AskAsync(
            "git", "-C", Path.GetDirectoryName(Deploy)!, "log", "-1", "--format=%h~", "--diff-filter=A", "--",
            "src/RecordsRequest.Web/Data/Postgres/Migrations")).Trim();

    public static async Task RunAsync(string program, params IReadOnlyList<string> arguments) => await AskAsync(program, arguments);

    private static async Task<string> AskAsync(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {said}{await errors}");
        }

        return said;
    }

    private static string Known(string name)
        => typeof(Product).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == name).Value!;
}
