using System.CommandLine;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class KeysCommand
{
    public static Command Of(IServiceProvider services)
    {
        var init = new Command("init", "Makes the key ring of a new installation, once, and a master key where there is none.");
        init.SetAction(parsed => InitAsync(services, parsed.InvocationConfiguration.Output));
        return new Command("keys", "The keys that seal what people write.") { init, RotateCommand.Of(services) };
    }

    private static async Task InitAsync(IServiceProvider services, TextWriter output)
    {
        var paths = services.GetRequiredService<StoragePaths>();
        var file = services.GetRequiredService<KeyRingFile>();
        if (file.Exists || (services.GetRequiredService<DatabaseSettings>().IsFile && File.Exists(paths.Database)))
        {
            throw new StartUpRefusedException($"Nothing was made: {(file.Exists ? paths.KeyRing : paths.Database)} is already there.");
        }

        file.Make();
        await output.WriteLineAsync($"Made {paths.KeyRing}, wrapped by {paths.MasterKeyFile}. "
            + "Keep a copy of both, apart from the data: without them nothing can be read.");
    }
}
