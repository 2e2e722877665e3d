namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>One thing that must be right before the app listens. Steps run in the order in which they are registered.</summary>
public interface IStartUpStep
{
    /// <summary>Does it, or throws <see cref="StartUpRefusedException"/>.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
