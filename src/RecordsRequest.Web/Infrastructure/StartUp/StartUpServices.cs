namespace RecordsRequest.Web.Infrastructure.StartUp;

public static class StartUpServices
{
    public static IServiceCollection AddStartUp(this IServiceCollection services, IConfiguration configuration)
    {
        var database = new DatabaseSettings(configuration);
        services.Configure<StorageOptions>(configuration.GetSection("App"))
            .AddSingleton(database)
            .AddSingleton<StoragePaths>()
            .AddSingleton<UsedRing>()
            .AddSingleton<IStartUpStep, KnownSettingsStep>()
            .AddSingleton<IStartUpStep, PublicUrlStep>();
        return database.IsPostgres ? services.AddSingleton<IStartUpStep, FileLeftBehindStep>() : services
            .AddSingleton<IStartUpStep, DatabaseFilesStep>()
            .AddSingleton<IStartUpStep, DataDirectoryStep>()
            .AddSingleton<IStartUpStep, ProcessLock>();
    }

    /// <exception cref="StartUpRefusedException">The app must not run like this.</exception>
    internal static async Task PrepareAsync(this IServiceProvider services)
    {
        services.GetRequiredService<DatabaseSettings>().Require();
        foreach (var step in services.GetServices<IStartUpStep>())
        {
            await step.RunAsync(CancellationToken.None);
        }
    }
}
