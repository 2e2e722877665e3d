using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.Health;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data;

public static class DataServices
{
    // Each keeps a connection with up to 2 MB of pages. Who comes when all are in use gets one that is thrown away afterwards.
    private const int ContextsKept = 32;

    public static IServiceCollection AddData(this IServiceCollection services) => services
        .AddSingleton(StoredNames.Types)
        .AddSingleton<WriteGate>()
        .AddSingleton<SaveRules>()
        .AddSingleton<ConnectionSettings>()
        .AddDbContextPool<RecordsDb>((provider, options) => options
            .UseSqlite(
                ConnectionString(provider.GetRequiredService<StoragePaths>().Database),
                // Ids as one value, whatever their number: one statement serves them all and is worked out once.
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(provider.GetRequiredService<SaveRules>(), provider.GetRequiredService<ConnectionSettings>()), ContextsKept)
        .AddScoped<OwnerClock>()
        .AddScoped<People>()
        .AddScoped<OlderSeals>()
        .AddSingleton<BelievedClock>()
        .AddScoped<ClockWatch>()
        .AddSingleton<ErasedRows>()
        .AddScoped<Erasure>()
        .AddSingleton<KeptCopies>()
        .AddScoped<KeyChecks>()
        .AddScoped<DatabaseHealth>()
        .AddScoped<SchemaUpdate>()
        .AddScoped<RulesUpdate>()
        .AddSingleton<IStartUpStep, DatabaseStep>()
        .AddHostedService<SealUpdate>()
        .AddHostedService<PeopleUpdate>()
        .AddHealth();

    private static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<LastCheck>().AddHealthChecks()
            .AddCheck<DatabaseAnswers>("database", timeout: TimeSpan.FromSeconds(5))
            .AddCheck<ClockIsRight>("clock")
            .AddCheck<LastCheck>("last check");
        return services;
    }

    private static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        Pooling = false, // a context keeps its own
        ForeignKeys = true,
        DefaultTimeout = 15,
    }.ToString();
}
