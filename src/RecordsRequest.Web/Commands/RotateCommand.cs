using System.CommandLine;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class RotateCommand
{
    public static Command Of(IServiceProvider services)
    {
        var rotate = new Command(
            "rotate", "Adds a new key to the ring and seals everything anew with it. The app must not run. May be interrupted: the app starts all "
            + "the same, and the command goes on where it was. Older keys stay in the ring for the backups they sealed.");
        rotate.SetAction((parsed, cancellation) => RunAsync(services, parsed.InvocationConfiguration.Output, cancellation));
        return rotate;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        await services.TakeDataAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        var (paths, file) = (services.GetRequiredService<StoragePaths>(), services.GetRequiredService<KeyRingFile>());
        var provider = services.GetRequiredService<DatabaseProvider>();
        if (!provider.IsThere)
        {
            throw new StartUpRefusedException($"There is no {provider.Name}.");
        }

        scope.ServiceProvider.GetRequiredService<KeyChecks>().Verify();
        var resealing = new Resealing(provider, output);
        if (resealing.Left(file.Read()) == 0)
        {
            file.AddKey();
            await output.WriteLineAsync($"Added a key to {paths.KeyRing}. Keep a copy of it, apart from the data, before the app runs again. "
                + "Where there is more than one node, each needs it before it starts.");
        }

        var ring = file.Read();
        var vault = new FieldVault(ring, StoredNames.Types);
        // First, so that no node starts with a ring that lacks the key.
        await ActivatorUtilities.CreateInstance<KeyChecks>(scope.ServiceProvider, vault, ring).AddCurrentAsync(cancellation);
        var damaged = await resealing.RunAsync(vault, ring.CurrentKid, cancellation);
        await provider.EmptyLogAsync(scope.ServiceProvider.GetRequiredService<RecordsDb>(), CancellationToken.None);
        await output.WriteLineAsync(cancellation.IsCancellationRequested
            ? $"Interrupted; {resealing.Left(ring)} values are left. Run it again to go on."
            : $"All is sealed with key {ring.CurrentKid}{(damaged == 0 ? "." : $", but {damaged} damaged values stay as they were.")}");
        return cancellation.IsCancellationRequested || damaged > 0 ? CommandLine.Wrong : 0;
    }
}
