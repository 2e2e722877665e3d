using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>What would lose something is refused, and leaves all as it was.</summary>
[Trait("Database", "Postgres")]
public sealed class CopyRefusedTests : IAsyncDisposable
{
    private readonly Move _move = new();

    public ValueTask DisposeAsync() => _move.DisposeAsync();

    [PostgresFact]
    public async Task A_script_that_did_not_say_yes_or_sets_no_database_copies_nothing()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        var onFile = _move.Start("copy-to-postgres", "--yes");
        onFile.Environment["Database__Provider"] = "Sqlite";
        onFile.Environment["Database__ConnectionString"] = "";

        var (silent, unset) = (await _move.CopyAsync(), await Operator.RunAsync(onFile));

        Assert.Equal((64, 64), (silent.Code, unset.Code));
        Assert.Contains("with --yes", silent.Errors, StringComparison.Ordinal);
        Assert.Contains("set Database:Provider to Postgres", unset.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_move.File));
    }

    [PostgresFact]
    public async Task A_file_on_which_the_app_runs_is_not_copied()
    {
        await Desk.FillAsync(_move.Before, "en");

        var end = await _move.CopyAsync("--yes");

        Assert.Equal(78, end.Code);
        Assert.StartsWith("Another process is using the data directory", end.Errors, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_to_which_an_app_has_written_takes_no_copy()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        await _move.CopyAsync("--yes");
        var again = await _move.CopyAsync("--yes");
        Assert.Null(await Installation.StartAsync(_move.Root, settings: _move.Settings));

        var since = await _move.CopyAsync("--yes");
        File.Move(_move.CopiedFile, _move.File);
        var back = await _move.CopyAsync("--yes");

        Assert.Equal((0, 78, 78), (again.Code, since.Code, back.Code));
        Assert.Contains("was copied before. Start the app.", again.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was copied:", since.Errors, StringComparison.Ordinal);
        Assert.Contains("has rows that are of no copy", back.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_move.File));
    }

    [PostgresFact]
    public async Task No_app_starts_on_the_file_that_was_copied_until_it_has_its_name_again()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        await _move.CopyAsync("--yes");
        var onFile = new Dictionary<string, string> { ["Database:Provider"] = "Sqlite", ["Database:ConnectionString"] = "" };

        var refused = await Installation.StartAsync(_move.Root, settings: onFile);
        File.Move(_move.CopiedFile, _move.File);
        var started = await Installation.StartAsync(_move.Root, settings: onFile);

        Assert.StartsWith("The data is in PostgreSQL:", refused, StringComparison.Ordinal);
        Assert.Null(started);
    }

    [PostgresFact]
    public async Task A_file_of_another_version_or_of_other_keys_is_not_copied()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        await _move.WriteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '10')");
        var newer = await _move.CopyAsync("--yes");
        await _move.WriteAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE MigrationId > '20261128233000'");
        var older = await _move.CopyAsync("--yes");
        Directory.Delete(Path.Combine(_move.Root, "keys"), recursive: true);
        var lost = await _move.CopyAsync("--yes");

        Assert.Equal((78, 78, 78), (newer.Code, older.Code, lost.Code));
        Assert.Contains("of a newer version", newer.Errors, StringComparison.Ordinal);
        Assert.Contains("of an older version: start this version on it once", older.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await _move.TablesAsync());
    }

    [PostgresFact]
    public async Task A_file_with_a_row_that_was_damaged_before_is_copied_all_the_same()
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        await _move.WriteAsync("UPDATE Letters SET Pdf = zeroblob(40)");

        var end = await _move.CopyAsync("--yes");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("What is damaged was so in the file, too: 1.", end.Output, StringComparison.Ordinal);
    }
}
