using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>What start-up works on, without the pages: settings, keys and a database in a directory.</summary>
internal sealed class Installation : IDisposable
{
    private readonly WebApplication _app;

    public Installation(string root, string? environment = null, IDictionary<string, string>? settings = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment ?? Environments.Production });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(TemplateDatabase.SettingsFor(root)!);
        builder.Configuration.AddInMemoryCollection((settings ?? new Dictionary<string, string>())!);
        builder.Services.AddSingleton(time ?? new FakeTimeProvider(TestApp.Morning));
        builder.Services.AddSingleton<PublicUrl>();
        builder.Services.AddStartUp(builder.Configuration);
        builder.Services.AddEncryption();
        builder.Services.AddData(builder.Configuration);
        _app = builder.Build();
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts once, and stops. Returns the line for the operator when start-up refuses, else null.</summary>
    public static async Task<string?> StartAsync(
        string root, string? environment = null, IDictionary<string, string>? settings = null, TimeProvider? time = null)
    {
        using var installation = new Installation(root, environment, settings, time);
        try
        {
            await installation.Services.PrepareAsync();
            return null;
        }
        catch (StartUpRefusedException refused)
        {
            return refused.Message;
        }
    }

    public void Dispose() => ((IDisposable)_app).Dispose();
}
