using RecordsRequest.Web.Features.Offices.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Offices;

internal static class OfficesServices
{
    /// <summary>Comes before what makes data: a file that is wrong leaves nothing half begun.</summary>
    public static void AddOffices(this IServiceCollection services)
    {
        services.AddSingleton<OfficeFile>();
        services.AddSingleton(provider => provider.GetRequiredService<OfficeFile>().Read());
        services.AddSingleton<IStartUpStep, OfficesStep>();
    }
}
