namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>A published program brings its files with it, from whatever directory it is started.</summary>
internal static class ContentRoot
{
    private const string Files = "wwwroot";

    /// <summary>Null leaves it to the framework, which takes what the arguments say or the directory it is started in.</summary>
    public static string? For(string[] args)
        => args.Any(argument => argument.Contains("contentRoot", StringComparison.OrdinalIgnoreCase)) || Directory.Exists(Files)
            || !Directory.Exists(Path.Combine(AppContext.BaseDirectory, Files))
            ? null
            : AppContext.BaseDirectory;
}
