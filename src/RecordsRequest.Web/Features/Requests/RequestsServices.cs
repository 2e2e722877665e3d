namespace RecordsRequest.Web.Features.Requests;

internal static class RequestsServices
{
    public static void AddRequests(this IServiceCollection services)
    {
        services.AddScoped<RequestFiles>();
        services.AddScoped<OfficesTogether>();
        services.AddScoped<DashboardQuery>();
    }
}
