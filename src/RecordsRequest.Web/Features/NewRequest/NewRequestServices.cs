namespace RecordsRequest.Web.Features.NewRequest;

internal static class NewRequestServices
{
    public static void AddNewRequest(this IServiceCollection services) => services.AddScoped<NewRequestWizard>();
}
