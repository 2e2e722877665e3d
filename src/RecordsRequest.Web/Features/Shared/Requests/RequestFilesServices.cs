namespace RecordsRequest.Web.Features.Shared.Requests;

internal static class RequestFilesServices
{
    public static void AddRequestFiles(this IServiceCollection services)
    {
        services.AddScoped<RequestFiles>();
        services.AddScoped<OfficesTogether>();
    }
}
