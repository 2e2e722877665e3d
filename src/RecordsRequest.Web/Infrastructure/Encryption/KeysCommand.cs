using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>"keys init": makes the key ring of a new installation, once.</summary>
public static class KeysCommand
{
    public static async Task InitAsync(IServiceProvider services)
    {
        var paths = services.GetRequiredService<StoragePaths>();
        var file = services.GetRequiredService<KeyRingFile>();
        if (file.Exists || File.Exists(paths.Database))
        {
            throw new StartUpRefusedException($"Nothing was made: {(file.Exists ? paths.KeyRing : paths.Database)} is already there.");
        }

        file.Make();
        await Console.Out.WriteLineAsync($"Made {paths.KeyRing}, wrapped by {paths.MasterKeyFile}. "
            + "Keep a copy of both, apart from the data: without them nothing can be read.");
    }
}
