using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Every changed row gets its next version; rows that are written once stay as they are; and what is sealed is bound to what stands in clear
/// beside it, so that no feature can forget to.
/// </summary>
public sealed class SaveRules(IServiceProvider services) : SaveChangesInterceptor
{
    // The keys are read with the first save: a start that is refused may have none.
    private FieldVault Vault => field ??= services.GetRequiredService<FieldVault>();

    /// <exception cref="SealBrokenException">What was read was not what had been saved.</exception>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (entry.State is EntityState.Modified)
            {
                Raise(entry);
            }

            if (entry.Entity is Counter)
            {
                throw new InvalidOperationException("What is counted is written by SaveChangesAsync alone.");
            }

            if (entry.Entity is not KeyCheck)
            {
                Bind(entry);
            }
        }

        return new(result);
    }

    private static void Raise(EntityEntry entry)
    {
        if (entry.Metadata.IsInsertOnly())
        {
            throw new InvalidOperationException($"A row of {entry.Metadata.GetTableName()} is written once and never changed.");
        }

        foreach (var version in entry.Properties.Where(property => property.Metadata is { IsConcurrencyToken: true, Name: "Version" }))
        {
            version.CurrentValue = (long)version.OriginalValue! + 1;
        }
    }

    /// <summary>What was not changed was read, and opens with what stood beside it then: a false row does not come out right.</summary>
    private void Bind(EntityEntry entry)
    {
        var seals = entry.Properties.Where(property => SealedColumn.Is(property.Metadata.ClrType)).ToList();
        if (seals is [])
        {
            return;
        }

        var (table, id, clear) = (entry.Metadata.GetTableName()!, (Guid)entry.Property("Id").CurrentValue!, ClearColumns.Of(entry.Entity));
        foreach (var seal in seals)
        {
            var converter = seal.Metadata.GetTypeMapping().Converter!;
            var bytes = (byte[])converter.ConvertToProvider(seal.CurrentValue)!;
            var to = new SealPlace(table, seal.Metadata.Name, id, clear);
            var from = entry.State is EntityState.Modified && !seal.IsModified
                ? to with { Clear = ClearColumns.Of(entry.Metadata.ClrType, entry.OriginalValues) }
                : FieldVault.IsWithRow(bytes) ? to : to with { Clear = null };
            seal.CurrentValue = converter.ConvertFromProvider(Vault.SealAnew(bytes, from, to));
        }
    }
}
