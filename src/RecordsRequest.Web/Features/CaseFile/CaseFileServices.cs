namespace RecordsRequest.Web.Features.CaseFile;

internal static class CaseFileServices
{
    public static void AddCaseFiles(this IServiceCollection services) => services.AddScoped<CaseFiles>();
}
