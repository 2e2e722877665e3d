using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Dev;

internal static class DevServices
{
    /// <summary>In Development: a clock that can be moved. Anywhere else the pages under /dev do not exist.</summary>
    public static void AddDev(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            var clock = new DevClock();
            builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
            return;
        }

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderRouteModelConvention("/Dev", Unmap));
    }

    private static void Unmap(PageRouteModel page) => page.Selectors.Clear();
}
