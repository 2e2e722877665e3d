using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A database migrated once, with its key ring, for every test to copy.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<string> Root = new(Make);

    public static void CopyTo(string root)
    {
        foreach (var file in Directory.EnumerateFiles(Root.Value, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(Root.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (PostgresCluster.IsAsked)
        {
            PostgresCluster.Create(Path.GetFileName(root), template: Path.GetFileName(Root.Value));
        }
    }

    public static void Delete(string root)
    {
        Directory.Delete(root, recursive: true);
        if (PostgresCluster.IsAsked)
        {
            PostgresCluster.Drop(Path.GetFileName(root));
        }
    }

    public static Dictionary<string, string> SettingsFor(string root) => new(PostgresCluster.IsAsked ? PostgresOf(root) : [])
    {
        ["App:PublicUrl"] = "https://localhost",
        ["AllowedHosts"] = "localhost",
        ["App:DataDirectory"] = Path.Combine(root, "data"),
        ["App:KeyDirectory"] = Path.Combine(root, "keys"),
        ["App:MasterKeyFile"] = Path.Combine(root, "keys", "master.key"),
        ["App:Limits:PostsPerMinute"] = "6000",
        ["App:Limits:GuestPostsPerMinute"] = "6000",
        ["App:Limits:GetsPerMinute"] = "60000",
        ["App:Limits:GuestGetsPerMinute"] = "60000",
    };

    private static string Make()
    {
        var root = Directory.CreateTempSubdirectory("rr-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        if (PostgresCluster.IsAsked)
        {
            PostgresCluster.Create(Path.GetFileName(root));
        }

        using var installed = new Installation(root);
        installed.Services.GetRequiredService<KeyRingFile>().Make();
        installed.Services.PrepareAsync().GetAwaiter().GetResult();
        if (PostgresCluster.IsAsked)
        {
            // A database that somebody is connected to is no template.
            NpgsqlConnection.ClearAllPools();
            // A test may begin with an empty database.
            Directory.Delete(Path.Combine(root, "keys", "cookies"), recursive: true);
        }

        return root;
    }

    private static Dictionary<string, string> PostgresOf(string root) => new()
    {
        ["Database:Provider"] = "Postgres",
        ["Database:ConnectionString"] = PostgresCluster.ConnectionTo(Path.GetFileName(root)),
    };
}
