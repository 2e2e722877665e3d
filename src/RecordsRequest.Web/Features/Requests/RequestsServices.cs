namespace RecordsRequest.Web.Features.Requests;

internal static class RequestsServices
{
    public static void AddRequests(this IServiceCollection services) => services.AddScoped<DashboardQuery>();
}
