using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>Reads the operator's offices before anybody asks for one.</summary>
internal sealed class OfficesStep(IServiceProvider services) : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<OfficeList>();
        return Task.CompletedTask;
    }
}
