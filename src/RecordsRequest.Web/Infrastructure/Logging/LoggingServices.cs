using Serilog;
using Serilog.Events;

namespace RecordsRequest.Web.Infrastructure.Logging;

internal static class LoggingServices
{
    private const string ExceptionMessages = "App:Log:ExceptionMessages";

    /// <summary>Set once, here. The framework speaks only of trouble; its own request lines hold paths and queries and are off.</summary>
    public static void AddLog(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new LogOutput(Console.Out));
        builder.Services.AddSingleton(new JsonLines(builder.Configuration.GetValue<bool>(ExceptionMessages)));
        builder.Services.AddSingleton<LogLines>();
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog((services, log) => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // A form sent twice is refused by the database, and answered as the first one. What nobody expects ends as "Failed", with its cause.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Connection", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Fatal)
            .WriteTo.Sink(services.GetRequiredService<LogLines>()), preserveStaticLogger: true);
    }

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseMiddleware<RequestLog>();
}
