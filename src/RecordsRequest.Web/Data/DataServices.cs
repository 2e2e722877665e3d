using RecordsRequest.Web.Data.Health;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data;

public static class DataServices
{
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        _ = new DatabaseSettings(configuration).IsPostgres ? services.AddPostgres() : services.AddSqlite();
        return services
            .AddSingleton(StoredNames.Types)
            .AddSingleton<SaveRules>()
            .AddScoped<OwnerClock>()
            .AddScoped<People>()
            .AddScoped<OlderSeals>()
            .AddSingleton<BelievedClock>()
            .AddScoped<ClockWatch>()
            .AddSingleton<ErasedRows>()
            .AddScoped<Erasure>()
            .AddScoped<KeyChecks>()
            .AddScoped<RulesUpdate>()
            .AddHostedService<SealUpdate>()
            .AddHostedService<PeopleUpdate>()
            .AddHealth();
    }

    private static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseAnswers>("database", timeout: TimeSpan.FromSeconds(5))
            .AddCheck<ClockIsRight>("clock");
        return services;
    }
}
