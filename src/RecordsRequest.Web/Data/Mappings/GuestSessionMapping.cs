using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class GuestSessionMapping : IEntityTypeConfiguration<GuestSession>
{
    public void Configure(EntityTypeBuilder<GuestSession> builder)
    {
        builder.ToTable("GuestSessions");
        builder.HasKey(session => session.KeyHash);
        builder.HasOne<Owner>().WithMany().HasForeignKey(session => session.OwnerId);
        builder.HasIndex(session => session.LastSeenAt);
    }
}
