namespace RecordsRequest.Web.Features.YourData;

internal static class YourDataServices
{
    public static void AddYourData(this IServiceCollection services)
        => services.AddScoped<TakenZip>().AddScoped<TakenFiles>().AddScoped<TakenPages>();
}
