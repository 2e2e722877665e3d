using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class OwnerMapping : IEntityTypeConfiguration<Owner>
{
    public void Configure(EntityTypeBuilder<Owner> builder)
    {
        builder.ToTable("Owners");
        builder.Property(owner => owner.Id).ValueGeneratedNever();
        builder.Property(owner => owner.TimeZone).HasMaxLength(64);
        builder.HasIndex(owner => owner.ReturnCodeHash).IsUnique();
        builder.HasIndex(owner => owner.LastSeenOn);
    }
}
