using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Data;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

public sealed class CheckCommandTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_database_in_use_is_read_to_the_last_seal_and_not_changed()
    {
        var guest = await Guest.BeginAsync(_app);
        await new Filing(_app) { KeepsLetter = true }.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent);
        var before = await File.ReadAllBytesAsync(Path.Combine(_app.Root, "data", "app.db"));

        var end = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("Pages: right", end.Output, StringComparison.Ordinal);
        Assert.Contains("Seals of Letters.Pdf: right, of 1 rows", end.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(_app.Root, "data", "app.db")));
    }

    [Fact]
    public async Task A_damaged_row_and_a_row_that_belongs_to_nothing_are_named_with_exit_code_1()
    {
        var guest = await Guest.BeginAsync(_app);
        await new Filing(_app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent);
        var id = await _app.WithDbAsync(db => db.Set<RecordsRequest.Domain.Requests.AccessRequest>().Select(request => request.Id).SingleAsync());
        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
            "PRAGMA foreign_keys = OFF; UPDATE Requests SET Details = zeroblob(40); DELETE FROM Owners; PRAGMA foreign_keys = ON"));

        var end = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal(1, end.Code);
        Assert.Contains($"Seals of Requests.Details: damaged, number {RowNumbers.Of(id)}", end.Output, StringComparison.Ordinal);
        Assert.Contains("a row of Requests belongs to none of Owners", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sealed_column_is_looked_at()
    {
        var columns = await _app.WithDbAsync(db => Task.FromResult<List<string>>(
        [
            .. from table in db.Model.GetEntityTypes()
               from column in table.GetProperties()
               where ClearColumnsTests.IsSealed(column)
               select $"{table.GetTableName()}.{column.Name}",
        ]));

        Assert.Equal(columns.Order(), SealedColumn.All.Select(column => $"{column.Table}.{column.Name}").Order());
    }

    [Fact]
    public async Task Help_says_what_there_is_and_a_word_that_is_no_command_starts_nothing()
    {
        var help = await Operator.RunAsync(_app.Root, "--help");
        var typo = await Operator.RunAsync(_app.Root, "chekc");

        Assert.Equal(0, help.Code);
        Assert.All(["check", "keys"], command => Assert.Contains(command, help.Output, StringComparison.Ordinal));
        Assert.Equal(1, typo.Code);
        Assert.Contains("chekc", typo.Errors, StringComparison.Ordinal);
    }
}
