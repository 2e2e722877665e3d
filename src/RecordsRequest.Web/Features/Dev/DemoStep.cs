using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Dev;

/// <summary>A demo deletes everything, so it never runs on real requests; and nobody is asked for real ones on a demo's database.</summary>
internal sealed class DemoStep(DemoMode demo, IServiceScopeFactory scopes, TimeProvider time) : IStartUpStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!demo.IsUnderstood)
        {
            throw new StartUpRefusedException($"The setting {DemoMode.Setting} must be true or false.");
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var isMarked = await db.Owners.AnyAsync(owner => owner.Id == Owner.OfDemo, cancellationToken);
        if (isMarked && !demo.IsOn)
        {
            throw new StartUpRefusedException(
                $"This is the database of a demo. Set {DemoMode.Setting} to true, or App:DataDirectory to where the real one is.");
        }

        if (demo.IsOn && !isMarked)
        {
            await MarkAsync(db, cancellationToken);
        }
    }

    private async Task MarkAsync(RecordsDb db, CancellationToken cancellation)
    {
        if (await db.Owners.AnyAsync(cancellation))
        {
            throw new StartUpRefusedException(
                $"{DemoMode.Setting} is true, and the database has people in it, whom a demo would delete. Give the demo data and keys of its own.");
        }

        db.Add(new Owner { Id = Owner.OfDemo, LastSeenOn = time.TodayIn(TimeZoneInfo.Utc) });
        await db.SaveChangesAsync(cancellation);
    }
}
