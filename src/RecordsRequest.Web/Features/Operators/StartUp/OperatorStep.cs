using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Operators.StartUp;

internal sealed class OperatorStep(IServiceProvider services) : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<SiteOperator>();
        return Task.CompletedTask;
    }
}
