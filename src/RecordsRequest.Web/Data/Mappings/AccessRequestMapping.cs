using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class AccessRequestMapping : IEntityTypeConfiguration<AccessRequest>
{
    public void Configure(EntityTypeBuilder<AccessRequest> builder)
    {
        builder.ToTable("Requests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.PublicId).HasMaxLength(PublicIds.Length);
        builder.Property(request => request.Reference).HasMaxLength(References.Length);
        builder.Property(request => request.PersonId).HasMaxLength(PublicIds.Length);
        builder.Property(request => request.Version).IsConcurrencyToken();
        // What the app itself works out changes no version; whoever read the row before that must not save over it.
        builder.Property(request => request.PersonId).IsConcurrencyToken();
        builder.Property(request => request.EventCount).IsConcurrencyToken();
        builder.HasOne<Owner>().WithMany().HasForeignKey(request => request.OwnerId);
        builder.HasIndex(request => request.PublicId).IsUnique();
        builder.HasIndex(request => request.Reference).IsUnique();
        builder.HasIndex(request => request.DraftId).IsUnique();
        builder.HasIndex(request => new { request.OwnerId, request.DueOn })
            .HasFilter($"Stage <> '{Stage.Closed}'").HasDatabaseName("IX_Requests_Open");
        builder.HasIndex(request => new { request.OwnerId, request.MadeAt });
        builder.HasIndex(request => new { request.OwnerId, request.BundleId })
            .HasFilter($"{nameof(AccessRequest.BundleId)} IS NOT NULL").HasDatabaseName("IX_Requests_Together");
        builder.HasIndex(request => new { request.OwnerId, request.PersonId });
    }
}
