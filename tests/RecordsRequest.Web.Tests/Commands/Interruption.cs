using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

/// <summary>What <c>keys rotate</c> leaves when it is ended in the midst of it.</summary>
internal static class Interruption
{
    /// <summary>A new key, and an end after the first few values.</summary>
    public static async Task LeaveAsync(Installation machine)
    {
        var file = machine.Services.GetRequiredService<KeyRingFile>();
        file.AddKey();
        var ring = file.Read();
        using var end = new CancellationTokenSource();
        await using var output = new EndsAtFirstLine(end);
        var resealing = new Resealing(machine.Services.GetRequiredService<DatabaseProvider>(), output, atOnce: 1);
        await resealing.RunAsync(new FieldVault(ring, StoredNames.Types), ring.CurrentKid, end.Token);
        Assert.NotEqual(0, resealing.Left(ring));
    }

    private sealed class EndsAtFirstLine(CancellationTokenSource end) : StringWriter
    {
        public override Task WriteLineAsync(string? value) => end.CancelAsync();
    }
}
