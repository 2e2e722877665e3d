using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>At a terminal it is asked whether to copy.</summary>
[Trait("Database", "Postgres")]
public sealed class CopyAskedTests : IAsyncDisposable
{
    private readonly Move _move = new();

    public ValueTask DisposeAsync() => _move.DisposeAsync();

    [PostgresTheory]
    [InlineData("yes\n")]
    [InlineData(" Yes \n")]
    [InlineData("yes")]
    public async Task Whoever_writes_yes_has_read_what_it_means_and_has_everything_there(string written)
    {
        var end = await CopyAsync(written);

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("there is none: what is written there is in no file.\nGo on? Write yes: ", end.Output, StringComparison.Ordinal);
        Assert.Contains("Letters: 1 rows, the same in both", end.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_move.File));
    }

    [PostgresTheory]
    [InlineData("no\n")]
    [InlineData("y\n")]
    [InlineData("yes, please\n")]
    [InlineData("\nyes\n")]
    [InlineData("")]
    public async Task Any_other_answer_and_the_end_of_input_copy_nothing(string written)
    {
        var end = await CopyAsync(written);

        Assert.Equal((1, ""), (end.Code, end.Errors));
        Assert.EndsWith("Go on? Write yes: Nothing was done.\n", end.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_move.File));
        Assert.Equal(0, await _move.TablesAsync());
    }

    private async Task<CommandEnd> CopyAsync(string written)
    {
        await Desk.FillAsync(_move.Before, "en");
        await _move.Before.StopAsync();
        using var machine = new Installation(_move.Root, settings: _move.Settings);
        return await Operator.WritesAsync(written, consent => CopyCommand.Of(machine.Services, consent));
    }
}
