using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>Whatever stands in clear beside a seal is bound to it.</summary>
[Trait("Database", "Sqlite")]
public sealed class BoundSealsTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    private FieldVault Vault => _app.Services.GetRequiredService<FieldVault>();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_column_of_the_database_is_bound()
    {
        var tables = await _app.WithDbAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => type.GetProperties().Any(ClearColumnsTests.IsSealed) && type.ClrType != typeof(KeyCheck)).ToList()));

        Assert.Equal(4, tables.Count);
        Assert.All(tables, table => Assert.Equal(
            table.GetProperties().Where(column => !ClearColumnsTests.IsSealed(column)).Select(column => column.GetColumnName()).Order(),
            ClearColumns.ColumnsOf(table.ClrType).Select(column => column.Name).Order()));
    }

    [Fact]
    public async Task Each_of_them_can_be_changed_by_nobody_without_the_key()
    {
        await Desk.FillAsync(_app, "es");

        foreach (var column in SealedColumn.OfRows)
        {
            var row = await _app.WithDbAsync(async db => StoredRow.Read(await ConnectionAsync(db), column.Table).First());
            column.Open(Vault, row);
            foreach (var (name, value) in row.Clear)
            {
                Assert.False(Opens(column, await ChangedAsync(column.Table, name, value)), $"{column.Table}.{name} is not bound to {column.Name}");
            }
        }
    }

    [Fact]
    public async Task What_EF_Core_has_read_is_bound_as_it_stands_in_the_file()
    {
        await Desk.FillAsync(_app, "en");

        await _app.WithDbAsync(async db =>
        {
            var connection = await ConnectionAsync(db);
            foreach (var row in (await db.Set<AccessRequest>().ToListAsync()).Cast<object>()
                .Concat(await db.Set<RequestEvent>().ToListAsync()).Concat(await db.Set<StoredLetter>().ToListAsync())
                .Concat(await db.Set<Draft>().ToListAsync()))
            {
                var (table, id) = (db.Entry(row).Metadata.GetTableName()!, (Guid)db.Entry(row).Property("Id").CurrentValue!);
                var stored = StoredRow.Read(connection, table, "WHERE Id = $id", ("$id", id)).Single();
                Assert.Equal(ClearColumns.Of(stored.Clear), ClearColumns.Of(row));
                Assert.Equal(ClearColumns.Of(row), ClearColumns.Of(row.GetType(), db.Entry(row).OriginalValues));
            }

            return true;
        });
    }

    [Fact]
    public async Task A_false_row_does_not_come_out_right_by_being_saved()
    {
        await Desk.FillAsync(_app, "en");
        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Requests SET DueOn = '2030-01-01'"));

        await Assert.ThrowsAsync<SealBrokenException>(() => _app.WithDbAsync(async db =>
        {
            (await db.Set<AccessRequest>().SingleAsync()).AskTogether(Guid.CreateVersion7());
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public void Nothing_writes_to_these_tables_past_the_one_place_that_binds()
    {
        // Visits, owners and the last day seen have no seal.
        string[] mayWrite =
            ["/Data/ClockWatch.cs", "/Data/StoredRow.cs", "/Features/Guests/GuestHandler.cs", "/Features/Guests/GuestVisits.cs", "/Migrations/"];

        Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Web", "*.cs")
            where !mayWrite.Any(place => file.Contains(place, StringComparison.Ordinal))
            from line in Repository.Lines(file)
            where line.Contains("ExecuteUpdate", StringComparison.Ordinal) || line.Contains("\"UPDATE ", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}");
    }

    private bool Opens(SealedColumn column, StoredRow row)
    {
        try
        {
            column.Open(Vault, row);
            return true;
        }
        catch (SealBrokenException)
        {
            return false;
        }
    }

    /// <summary>As somebody without the key leaves the first row; what stood there is put back.</summary>
    private Task<StoredRow> ChangedAsync(string table, string name, object? value) => _app.WithDbAsync(async db =>
    {
        var connection = await ConnectionAsync(db);
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA foreign_keys = OFF; BEGIN; UPDATE {table} SET {name} = $value WHERE rowid = (SELECT min(rowid) FROM {table})";
        command.Parameters.AddWithValue("$value", value switch
        {
            long number => number + 1,
            string text => (text[0] == 'A' ? 'B' : 'A') + text[1..],
            _ => (object)"A".ToString(CultureInfo.InvariantCulture),
        });
        await command.ExecuteNonQueryAsync();
        var row = StoredRow.Read(connection, table, $"WHERE rowid = (SELECT min(rowid) FROM {table})").Single();
        command.CommandText = "ROLLBACK; PRAGMA foreign_keys = ON";
        await command.ExecuteNonQueryAsync();
        return row;
    });

    private static async Task<SqliteConnection> ConnectionAsync(RecordsDb db)
    {
        await db.Database.OpenConnectionAsync();
        return (SqliteConnection)db.Database.GetDbConnection();
    }
}
