using Microsoft.Extensions.Options;

namespace RecordsRequest.Web.Infrastructure.StartUp;

public sealed class StoragePaths(IOptions<StorageOptions> options, IHostEnvironment environment)
{
    public string DataDirectory => Full(options.Value.DataDirectory, "App:DataDirectory");

    public string KeyDirectory => Full(options.Value.KeyDirectory, "App:KeyDirectory");

    public string MasterKeyFile => Full(options.Value.MasterKeyFile, "App:MasterKeyFile");

    /// <summary>With SQLite.</summary>
    public string Database => Path.Combine(DataDirectory, "app.db");

    /// <summary>What was <see cref="Database"/> until its rows were copied into PostgreSQL.</summary>
    public string CopiedDatabase => Path.Combine(DataDirectory, "copied-to-postgres.db");

    public string Lock => Path.Combine(DataDirectory, "app.lock");

    public string CookieKeys => Path.Combine(KeyDirectory, "cookies");

    public string KeyRing => Path.Combine(KeyDirectory, "field-keys.json");

    private string Full(string? path, string setting) => string.IsNullOrWhiteSpace(path)
        ? throw new StartUpRefusedException($"The setting {setting} is missing.")
        : Path.GetFullPath(path, environment.ContentRootPath);
}
