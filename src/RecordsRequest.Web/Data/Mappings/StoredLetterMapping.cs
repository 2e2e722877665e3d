using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class StoredLetterMapping : IEntityTypeConfiguration<StoredLetter>
{
    public void Configure(EntityTypeBuilder<StoredLetter> builder)
    {
        builder.ToTable("Letters");
        builder.HasInsertOnlyRows();
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.Property(letter => letter.PublicId).HasMaxLength(PublicIds.Length);
        builder.HasOne<Owner>().WithMany().HasForeignKey(letter => letter.OwnerId);
        builder.HasOne<AccessRequest>().WithMany().HasForeignKey(letter => letter.RequestId);
        builder.HasIndex(letter => letter.PublicId).IsUnique();
    }
}
