using System.Diagnostics;
using System.Reflection;

namespace RecordsRequest.Faults;

/// <summary>The app as it is published, and other programs that are needed.</summary>
internal static class Product
{
    public static string Root { get; } = Path.Combine(Path.GetTempPath(), "records-request-faults");

    public static string Dll { get; } = Path.Combine(Root, "app", "RecordsRequest.Web.dll");

    public static string Kept => Known("Kept");

    public static Task PublishAsync()
        => RunAsync("dotnet", "publish", Known("Web"), "-c", "Release", "-o", Path.GetDirectoryName(Dll)!, "-v", "q", "-nologo");

    public static async Task RunAsync(string program, params IReadOnlyList<string> arguments)
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
    }

    private static string Known(string name)
        => typeof(Product).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == name).Value!;
}
