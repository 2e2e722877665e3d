using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using RecordsRequest.Web.Data.Postgres;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>
/// While nodes are upgraded one after the other, the version before reads and writes what the new one has migrated (.github/CONTRIBUTING.md).
/// </summary>
public sealed class MigrationRuleTests
{
    [Fact]
    public void The_version_before_can_live_with_each_migration()
    {
        using var db = new PostgresRecordsDb(new DbContextOptionsBuilder<PostgresRecordsDb>().UseNpgsql().Options, new ManyWriters());
        var migrations = db.GetService<IMigrationsAssembly>();

        var broken = migrations.Migrations.Skip(1) // before the first there is no version
            .SelectMany(migration => migrations.CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations
                .Select(operation => (migration.Key, Fault: FaultOf(operation))))
            .Where(found => found.Fault is not null)
            .Select(found => $"{found.Key}: {found.Fault}");

        Assert.Empty(broken);
    }

    public static TheoryData<MigrationOperation> Breaking =>
    [
        new DropColumnOperation { Table = "Requests", Name = "Stage" },
        new DropTableOperation { Name = "Drafts" },
        new RenameColumnOperation { Table = "Requests", Name = "Stage", NewName = "Step" },
        new RenameTableOperation { Name = "Drafts", NewName = "Forms" },
        new AlterColumnOperation { Table = "Requests", Name = "Bundle", IsNullable = false },
        new AlterColumnOperation { Table = "Requests", Name = "Bundle", ClrType = typeof(int), IsNullable = true },
        new CreateIndexOperation { Table = "Requests", Name = "IX_Requests_Stage", IsUnique = true },
        new AddUniqueConstraintOperation { Table = "Requests", Name = "AK_Requests_Stage" },
        new AddCheckConstraintOperation { Table = "Requests", Name = "CK_Requests_Stage" },
        new AddForeignKeyOperation { Table = "Requests", Name = "FK_Requests_Offices" },
        new AddColumnOperation { Table = "Requests", Name = "Priority", ClrType = typeof(int), IsNullable = false },
    ];

    [Theory]
    [MemberData(nameof(Breaking), DisableDiscoveryEnumeration = true)]
    public void What_takes_something_away_or_asks_for_more_is_named(MigrationOperation operation) => Assert.NotNull(FaultOf(operation));

    [Fact]
    public void What_the_version_before_need_not_know_is_let_through()
    {
        Assert.Null(FaultOf(new AddColumnOperation { Table = "Requests", Name = "Note", ClrType = typeof(string), IsNullable = true }));
        Assert.Null(FaultOf(new AddColumnOperation { Table = "Requests", Name = "Note", ClrType = typeof(int), DefaultValue = 0 }));
        Assert.Null(FaultOf(new CreateTableOperation { Name = "Notes" }));
        Assert.Null(FaultOf(new CreateIndexOperation { Table = "Requests", Name = "IX_Requests_Stage" }));
    }

    private static string? FaultOf(MigrationOperation operation) => operation switch
    {
        DropTableOperation { Name: var table } => $"takes the table {table} away",
        DropColumnOperation { Name: var column } => $"takes the column {column} away",
        RenameTableOperation { Name: var table } => $"gives the table {table} another name",
        RenameColumnOperation { Name: var column } => $"gives the column {column} another name",
        AlterColumnOperation { Name: var column } => $"makes another column of {column}",
        CreateIndexOperation { Name: var index, IsUnique: true } => $"refuses by {index} what may stand there",
        AddUniqueConstraintOperation { Name: var rule } => $"refuses by {rule} what may stand there",
        AddCheckConstraintOperation { Name: var rule } => $"refuses by {rule} what may stand there",
        AddForeignKeyOperation { Name: var rule } => $"refuses by {rule} what may stand there",
        AddColumnOperation { Name: var column, IsNullable: false, DefaultValue: null, DefaultValueSql: null, ComputedColumnSql: null }
            => $"asks for the column {column}, which nobody else fills",
        _ => null,
    };
}
