using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Dev;

internal static class DevServices
{
    /// <summary>In Development: sample people, and a clock that can be moved. Anywhere else the pages under /dev do not exist.</summary>
    public static void AddDev(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            var clock = new DevClock();
            builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock).AddSingleton<IStartUpStep, SamplePeopleStep>();
            return;
        }

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderRouteModelConvention("/Dev", Unmap));
    }

    private static void Unmap(PageRouteModel page) => page.Selectors.Clear();
}
