using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RecordsRequest.Web.Data;

/// <summary>Every changed row gets its next version; rows that are written once stay as they are.</summary>
public sealed class SaveRules : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Modified))
        {
            if (entry.Metadata.IsInsertOnly())
            {
                throw new InvalidOperationException($"A row of {entry.Metadata.GetTableName()} is written once and never changed.");
            }

            foreach (var token in entry.Properties.Where(property => property.Metadata.IsConcurrencyToken))
            {
                token.CurrentValue = (long)token.OriginalValue! + 1;
            }
        }

        return new(result);
    }
}
