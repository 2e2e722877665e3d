using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data.Mappings;

namespace RecordsRequest.Web.Data;

/// <summary>The database. There are no public sets: what belongs to a person is reached through the queries of <see cref="OwnedQueries"/>.</summary>
public abstract class RecordsDb(DbContextOptions options, WriteGate gate) : DbContext(options)
{
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var counted = this.TakeNoted();
        return gate.WriteAsync(
            () => counted is []
                ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
                : SaveAndCountAsync(counted, acceptAllChangesOnSuccess, cancellationToken),
            cancellationToken);
    }

    /// <summary>Saves for a writer whose turn it is already, and who accepts the changes when all of it is written.</summary>
    public Task<int> SaveInTurnAsync(CancellationToken cancellationToken)
        => base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Save with SaveChangesAsync: writers take turns without holding a thread.");

    /// <summary>Counters last: whoever raises the same one on PostgreSQL waits from there until this is committed, and no longer.</summary>
    private async Task<int> SaveAndCountAsync(IReadOnlyList<Counter> counted, bool acceptAllChanges, CancellationToken cancellationToken)
    {
        await using var together = await Database.BeginTransactionAsync(cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await this.RaiseAsync(counted, cancellationToken);
        await together.CommitAsync(cancellationToken);
        if (acceptAllChanges)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return written;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.ApplyConfigurationsFromAssembly(typeof(RecordsDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Sealed<RequestDetails>>().HaveConversion<SealedConverter<RequestDetails>>();
        configurationBuilder.Properties<Sealed<EventFacts>>().HaveConversion<SealedConverter<EventFacts>>();
        configurationBuilder.Properties<Sealed<RequestDraft>>().HaveConversion<SealedConverter<RequestDraft>>();
        configurationBuilder.Properties<Sealed<Letter>>().HaveConversion<SealedConverter<Letter>>();
        configurationBuilder.Properties<Sealed<byte[]>>().HaveConversion<SealedConverter<byte[]>>();
        configurationBuilder.Properties<Sealed<string>>().HaveConversion<SealedConverter<string>>();
    }
}
