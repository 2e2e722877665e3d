using RecordsRequest.Web.Features.Operators.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Operators;

internal static class OperatorServices
{
    public static void AddOperator(this IServiceCollection services)
    {
        services.AddSingleton<OperatorReader>();
        services.AddSingleton(provider => provider.GetRequiredService<OperatorReader>().Read());
        services.AddSingleton<IStartUpStep, OperatorStep>();
    }

    public static void MapLogo(this WebApplication app) => Logo.Map(app);
}
