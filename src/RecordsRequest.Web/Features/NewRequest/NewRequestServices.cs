using RecordsRequest.Web.Features.NewRequest.RecordsOffice;

namespace RecordsRequest.Web.Features.NewRequest;

internal static class NewRequestServices
{
    public static void AddNewRequest(this IServiceCollection services)
    {
        services.AddScoped<NewRequestWizard>();
        services.AddScoped<NewDrafts>();
        services.AddScoped<LetterMaking>();
        services.AddScoped<EarlierProviders>();
    }
}
