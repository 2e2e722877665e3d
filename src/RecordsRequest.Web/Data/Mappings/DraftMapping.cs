using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.PublicId).HasMaxLength(PublicIds.Length);
        builder.Property(draft => draft.FormKey).HasMaxLength(PublicIds.Length);
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasOne<Owner>().WithMany().HasForeignKey(draft => draft.OwnerId);
        builder.HasIndex(draft => draft.PublicId).IsUnique();
        builder.HasIndex(draft => new { draft.OwnerId, draft.FormKey }).IsUnique();
        builder.HasIndex(draft => new { draft.OwnerId, draft.SavedAt });
    }
}
