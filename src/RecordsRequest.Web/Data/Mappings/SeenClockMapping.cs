using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class SeenClockMapping : IEntityTypeConfiguration<SeenClock>
{
    public void Configure(EntityTypeBuilder<SeenClock> builder)
    {
        builder.ToTable("SeenClock");
        builder.Property(seen => seen.Id).ValueGeneratedNever();
    }
}
