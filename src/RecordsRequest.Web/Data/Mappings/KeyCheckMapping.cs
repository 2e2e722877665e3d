using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class KeyCheckMapping : IEntityTypeConfiguration<KeyCheck>
{
    public void Configure(EntityTypeBuilder<KeyCheck> builder)
    {
        builder.ToTable("KeyChecks");
        builder.HasInsertOnlyRows();
        builder.Property(check => check.Id).ValueGeneratedNever();
        builder.HasIndex(check => check.Kid).IsUnique();
    }
}
