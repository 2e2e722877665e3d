using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

internal static class PostgresServices
{
    private const int ContextsKept = 128;

    public static IServiceCollection AddPostgres(this IServiceCollection services) => services.AddSharedCookieKeys()
        .AddSingleton<PostgresProvider>()
        .AddSingleton<DatabaseProvider>(provider => provider.GetRequiredService<PostgresProvider>())
        .AddSingleton<WriteGate, ManyWriters>()
        .AddSingleton<NodeTurns, PostgresTurns>()
        .AddDbContextPool<RecordsDb, PostgresRecordsDb>((provider, options) => options
            .UseNpgsql(
                provider.GetRequiredService<PostgresProvider>().ConnectionString,
                // Faults come as they are: the gate tries again, and then the whole write.
                npgsql => npgsql.SetPostgresVersion(15, 0).ExecutionStrategy(parts => new NonRetryingExecutionStrategy(parts)))
            .AddInterceptors(provider.GetRequiredService<SaveRules>()), ContextsKept)
        .AddSingleton<NodeLock>()
        .AddHostedService(provider => provider.GetRequiredService<NodeLock>())
        .AddScoped<SchemaUpdate>()
        .AddSingleton<IStartUpStep, PostgresStep>();

    private static IServiceCollection AddSharedCookieKeys(this IServiceCollection services)
    {
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, rows) => keys.XmlRepository = rows);
        return services.AddSingleton<IXmlRepository, CookieKeyRows>().AddSingleton<XmlKeyManager>().AddSingleton<IKeyManager, SharedCookieKeys>();
    }
}
