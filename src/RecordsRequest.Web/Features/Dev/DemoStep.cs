using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Dev;

/// <summary>A demo deletes everything, so it never runs on real requests; and nobody is asked for real ones on a demo's database.</summary>
internal sealed class DemoStep(DemoMode demo, IServiceScopeFactory scopes, TimeProvider time) : IStartUpStep
{
    /// <summary>An owner that is nobody, in every database of a demo and in no other.</summary>
    public static readonly Guid Marker = Guid.Parse("01900000-0000-7000-8000-0000000000de");

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!demo.IsUnderstood)
        {
            throw new StartUpRefusedException($"The setting {DemoMode.Setting} must be true or false.");
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var isMarked = await db.Owners.AnyAsync(owner => owner.Id == Marker, cancellationToken);
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

    public async Task MarkAsync(RecordsDb db, CancellationToken cancellation)
    {
        if (await db.Owners.AnyAsync(cancellation))
        {
            throw new StartUpRefusedException(
                $"{DemoMode.Setting} is true, and the database has people in it, whom a demo would delete. Give the demo data and keys of its own.");
        }

        db.Add(new Owner { Id = Marker, LastSeenOn = time.TodayIn(TimeZoneInfo.Utc) });
        await db.SaveChangesAsync(cancellation);
    }
}
