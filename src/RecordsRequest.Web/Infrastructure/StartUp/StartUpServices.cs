using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Infrastructure.StartUp;

public static class StartUpServices
{
    public static IServiceCollection AddStartUp(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<StorageOptions>(configuration.GetSection("App"))
        .AddSingleton<StoragePaths>()
        .AddSingleton<IStartUpStep, PublicUrlStep>()
        .AddSingleton<IStartUpStep, DataDirectoryStep>()
        .AddSingleton<IStartUpStep, ProcessLock>();

    /// <summary>Runs the start-up steps, then the app; or does the one thing the arguments ask for. Returns the exit code.</summary>
    public static async Task<int> RunPreparedAsync(this WebApplication app, string[] args)
    {
        try
        {
            if (args is ["keys", "init"])
            {
                await KeysCommand.InitAsync(app.Services);
                return 0;
            }

            await app.Services.PrepareAsync();
        }
        catch (StartUpRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return StartUpRefusedException.ExitCode;
        }

        await app.RunAsync();
        return 0;
    }

    internal static async Task PrepareAsync(this IServiceProvider services)
    {
        foreach (var step in services.GetServices<IStartUpStep>())
        {
            await step.RunAsync(CancellationToken.None);
        }
    }
}
