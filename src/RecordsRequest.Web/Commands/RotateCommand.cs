using System.CommandLine;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class RotateCommand
{
    private const string PostgresInstead = "The keys of a PostgreSQL database cannot be replaced yet: every node must have the new key first.";

    public static Command Of(IServiceProvider services)
    {
        var rotate = new Command(
            "rotate", "Adds a new key to the ring and seals everything anew with it. The app must not run. May be interrupted: the app starts all "
            + "the same, and the command goes on where it was. Older keys stay in the ring for the backups they sealed.");
        rotate.SetSqliteAction(services, PostgresInstead, (parsed, cancellation)
            => RunAsync(services, parsed.InvocationConfiguration.Output, cancellation));
        return rotate;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        await services.TakeDataAsync(cancellation);
        var (paths, file) = (services.GetRequiredService<StoragePaths>(), services.GetRequiredService<KeyRingFile>());
        if (!File.Exists(paths.Database))
        {
            throw new StartUpRefusedException($"There is no database {paths.Database}.");
        }

        var resealing = new Resealing(paths.Database, output);
        if (resealing.Left(file.Read()) == 0)
        {
            file.AddKey();
            await output.WriteLineAsync($"Added a key to {paths.KeyRing}. Keep a copy of it, apart from the data, before the app runs again.");
        }

        var ring = file.Read();
        var damaged = await resealing.RunAsync(new FieldVault(ring, Data.StoredNames.Types), ring.CurrentKid, cancellation);
        await output.WriteLineAsync(cancellation.IsCancellationRequested
            ? $"Interrupted; {resealing.Left(ring)} values are left. Run it again to go on."
            : $"All is sealed with key {ring.CurrentKid}{(damaged == 0 ? "." : $", but {damaged} damaged values stay as they were.")}");
        return cancellation.IsCancellationRequested || damaged > 0 ? CommandLine.Wrong : 0;
    }
}
