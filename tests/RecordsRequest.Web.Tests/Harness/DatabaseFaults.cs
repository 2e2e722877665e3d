using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Commands;

namespace RecordsRequest.Web.Tests.Harness;

internal static class DatabaseFaults
{
    /// <summary>What the check says of a database in which it finds a fault; of a sound one nothing.</summary>
    public static async Task<string> NameAsync(IServiceProvider services, string database)
    {
        await using var scope = services.CreateAsyncScope();
        await using var output = new StringWriter();
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider);
        return await check.FaultsOfAsync(database, output, CancellationToken.None) is [] ? "" : output.ToString();
    }
}
