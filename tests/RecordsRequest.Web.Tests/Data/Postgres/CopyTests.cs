using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>An installation outgrows its file.</summary>
[Trait("Database", "Postgres")]
public sealed class CopyTests : IAsyncDisposable
{
    private readonly Move _move = new();

    public ValueTask DisposeAsync() => _move.DisposeAsync();

    [PostgresFact]
    public async Task People_find_everything_there_with_the_visit_and_the_code_that_they_had()
    {
        var desk = await Desk.FillAsync(_move.Before, "en");
        var code = ReturnCode.New();
        await _move.Before.WithDbAsync(async db =>
        {
            (await db.Owners.SingleAsync()).ReopensWith(code.Hash, TestApp.Morning);
            return await db.SaveChangesAsync();
        });
        await _move.Before.StopAsync();

        var end = await _move.CopyAsync("--yes");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("Until an app starts there, the file is the way back. From then on there is none", end.Output, StringComparison.Ordinal);
        Assert.Contains("Letters: 1 rows, the same in both", end.Output, StringComparison.Ordinal);
        Assert.Contains("Seals of Letters.Pdf: right", end.Output, StringComparison.Ordinal);
        await using var after = _move.After();
        var patient = desk.Guest.CopyAt(after).Patient;
        Assert.Equal("Your request to Lakeside Clinic", (await patient.Open($"/en/requests/{desk.Request}")).Heading);
        Assert.Equal(HttpStatusCode.OK, (await patient.Open($"/en/requests/new/{desk.Draft}/check")).Status);
        Assert.Equal(HttpStatusCode.OK, (await patient.Open("/en/visit/everything/zip")).Status);
        var library = Guest.Browser(after);
        await VisitTests.Reopen(library, code.Grouped);
        Assert.Equal("Your request to Lakeside Clinic", (await library.Patient.Open($"/en/requests/{desk.Request}")).Heading);
    }

    [PostgresFact]
    public async Task Ended_after_any_rows_and_begun_again_it_comes_out_the_same()
    {
        await Desk.FillAsync(_move.Before, "en");
        await Desk.FillAsync(_move.Before, "es");
        await _move.Before.StopAsync();
        using var machine = new Installation(_move.Root, settings: _move.Settings);
        var ends = 0;

        for (var said = ""; !said.EndsWith("ended", StringComparison.Ordinal); ends++)
        {
            using var output = new EndsAfterOneBatch();
            said = await output.UntilAsync(() => CopyAsync(machine, output));
            if (ends == 3)
            {
                // Wherever the file is by then.
                var elsewhere = new Dictionary<string, string>(_move.Settings) { ["App:DataDirectory"] = Path.Combine(_move.Root, "elsewhere") };
                var line = await Installation.StartAsync(_move.Root, settings: elsewhere);
                Assert.EndsWith("has only some of the rows that are copied into it. To copy the rest, run: copy-to-postgres", line);
            }
        }

        var whole = await _move.CopyAsync("--yes");

        Assert.InRange(ends, 15, 40);
        Assert.Equal((0, ""), (whole.Code, whole.Errors));
        Assert.DoesNotContain(" copied\n", whole.Output, StringComparison.Ordinal);
        Assert.Contains("Owners: 2 rows, the same in both", whole.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task What_was_written_into_the_file_since_the_copy_began_is_copied_too()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        using (var machine = new Installation(_move.Root, settings: _move.Settings))
        {
            using var output = new EndsAfterOneBatch();
            await output.UntilAsync(() => CopyAsync(machine, output));
        }

        await _move.WriteAsync("UPDATE Owners SET TimeZone = 'Pacific/Honolulu'");

        var end = await _move.CopyAsync("--yes");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("Owners: 1 copied", end.Output, StringComparison.Ordinal);
        Assert.Contains("Owners: 1 rows, the same in both", end.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_column_that_is_in_the_file_is_copied_whatever_it_is()
    {
        await _move.Before.WithDbAsync(_ => Task.FromResult(0));
        await _move.Before.StopAsync();
        using var machine = new Installation(_move.Root, settings: _move.Settings);
        using var source = CopySource.Open(machine.Services.GetRequiredService<StoragePaths>());
        await using var command = source.Connection.CreateCommand();
        command.CommandText =
            """
            SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT IN ('__EFMigrationsHistory', '__EFMigrationsLock')
            """;
        await using var rows = await command.ExecuteReaderAsync();
        var inFile = new List<string>();
        while (await rows.ReadAsync())
        {
            inFile.Add(rows.GetString(0));
        }

        Assert.Equal(inFile.Order(), source.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Order());
    }

    private async Task<bool> CopyAsync(Installation machine, TextWriter output)
    {
        await using var scope = machine.Services.CreateAsyncScope();
        using var source = CopySource.Open(scope.ServiceProvider.GetRequiredService<StoragePaths>());
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider);
        return await ActivatorUtilities.CreateInstance<DatabaseCopy>(scope.ServiceProvider, check, output, 1)
            .RunAsync(source, _move.File, CancellationToken.None);
    }

    private sealed class EndsAfterOneBatch : StringWriter
    {
        /// <summary>What it said, and "ended" if nothing was left to copy.</summary>
        public async Task<string> UntilAsync(Func<Task<bool>> copy)
        {
            try
            {
                Assert.True(await copy(), ToString());
                return $"{this}ended";
            }
            catch (OperationCanceledException)
            {
                return ToString();
            }
        }

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value!.EndsWith(" copied", StringComparison.Ordinal))
            {
                throw new OperationCanceledException(value);
            }
        }
    }
}
