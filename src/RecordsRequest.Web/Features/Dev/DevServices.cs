using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Dev;

internal static class DevServices
{
    public const string DemoPage = "demo";

    /// <summary>
    /// In Development: sample people, and a clock that can be moved. In a demo: the same people, at an address of its own. Anywhere else these pages
    /// do not exist.
    /// </summary>
    public static void AddDev(this WebApplicationBuilder builder)
    {
        var (services, isDemo) = (builder.Services, new DemoMode(builder.Configuration).IsOn);
        services.AddSingleton<DemoMode>().AddSingleton<DemoStep>().AddSingleton<IStartUpStep>(all => all.GetRequiredService<DemoStep>());
        if (isDemo)
        {
            services.AddHostedService<DemoNights>();
        }

        if (isDemo || builder.Environment.IsDevelopment())
        {
            services.AddSingleton<SamplePeopleStep>().AddSingleton<IStartUpStep>(all => all.GetRequiredService<SamplePeopleStep>());
        }

        if (builder.Environment.IsDevelopment())
        {
            var clock = new DevClock();
            services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderRouteModelConvention("/Dev", Unmap));
        }

        if (isDemo)
        {
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Dev/People", $"{{lang:language}}/{DemoPage}"));
        }
    }

    private static void Unmap(PageRouteModel page) => page.Selectors.Clear();
}
