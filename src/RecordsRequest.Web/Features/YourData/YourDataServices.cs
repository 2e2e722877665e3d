using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Features.YourData;

internal static class YourDataServices
{
    public static void AddYourData(this IServiceCollection services) => services
        .Configure<MvcOptions>(mvc => mvc.Filters.Add<GoneMeanwhile>())
        .AddScoped<TakenZip>().AddScoped<TakenFiles>().AddScoped<TakenPages>();
}
