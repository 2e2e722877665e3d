using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.Health;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Sqlite;

internal static class SqliteServices
{
    // Each keeps a connection with up to 2 MB of pages. Who comes when all are in use gets one that is thrown away afterwards.
    private const int ContextsKept = 32;

    public static IServiceCollection AddSqlite(this IServiceCollection services) => services.AddLastCheck()
        .AddSingleton<DatabaseProvider, SqliteProvider>()
        .AddSingleton<WriteGate, OneWriter>()
        .AddSingleton<NodeTurns>()
        .AddSingleton<ConnectionSettings>()
        .AddDbContextPool<RecordsDb, SqliteRecordsDb>((provider, options) => options
            .UseSqlite(
                ConnectionString(provider.GetRequiredService<StoragePaths>().Database),
                // Ids as one value, whatever their number: one statement serves them all and is worked out once.
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(provider.GetRequiredService<SaveRules>(), provider.GetRequiredService<ConnectionSettings>()), ContextsKept)
        .AddSingleton<KeptCopies>()
        .AddScoped<DatabaseHealth>()
        .AddScoped<SchemaUpdate, SqliteSchemaUpdate>()
        .AddSingleton<IStartUpStep, SqliteStep>();

    /// <summary>Of every page of the file. On PostgreSQL that is its server's own.</summary>
    private static IServiceCollection AddLastCheck(this IServiceCollection services)
    {
        services.AddSingleton<LastCheck>().AddHealthChecks().AddCheck<LastCheck>("last check");
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
