using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class RequestEventMapping : IEntityTypeConfiguration<RequestEvent>
{
    public void Configure(EntityTypeBuilder<RequestEvent> builder)
    {
        builder.ToTable("Events");
        builder.HasInsertOnlyRows();
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.FormKey).HasMaxLength(PublicIds.Length);
        builder.HasOne<AccessRequest>().WithMany().HasForeignKey(line => line.RequestId);
        builder.HasIndex(line => new { line.RequestId, line.FormKey }).IsUnique();
    }
}
