using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace RecordsRequest.Web.Data.Postgres;

public sealed class PostgresRecordsDb(DbContextOptions<PostgresRecordsDb> options, WriteGate gate) : RecordsDb(options, gate)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<CookieKeyRow>().ToTable("CookieKeys").Property(key => key.Id).ValueGeneratedNever();
        foreach (var index in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()))
        {
            // A filter begins with the name of its column, and names with capitals are quoted here.
            if (index.GetFilter() is { } filter && filter.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
            {
                index.SetFilter($"\"{filter[..end]}\"{filter[end..]}");
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().HaveConversion<NulConverter>();
    }

    /// <summary>For <c>dotnet ef</c>, which needs no server.</summary>
    internal sealed class AtDesign : IDesignTimeDbContextFactory<PostgresRecordsDb>
    {
        public PostgresRecordsDb CreateDbContext(string[] args)
            => new(new DbContextOptionsBuilder<PostgresRecordsDb>().UseNpgsql().Options, new ManyWriters());
    }
}
