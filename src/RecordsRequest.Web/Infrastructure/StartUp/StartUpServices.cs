namespace RecordsRequest.Web.Infrastructure.StartUp;

public static class StartUpServices
{
    public static IServiceCollection AddStartUp(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<StorageOptions>(configuration.GetSection("App"))
        .AddSingleton<StoragePaths>()
        .AddSingleton<IStartUpStep, PublicUrlStep>()
        .AddSingleton<IStartUpStep, DatabaseFilesStep>()
        .AddSingleton<IStartUpStep, DataDirectoryStep>()
        .AddSingleton<IStartUpStep, ProcessLock>();

    /// <exception cref="StartUpRefusedException">The app must not run like this.</exception>
    internal static async Task PrepareAsync(this IServiceProvider services)
    {
        foreach (var step in services.GetServices<IStartUpStep>())
        {
            await step.RunAsync(CancellationToken.None);
        }
    }
}
