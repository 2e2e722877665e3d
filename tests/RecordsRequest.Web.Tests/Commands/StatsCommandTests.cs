using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

public sealed class StatsCommandTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Months_that_are_over_are_shown_from_ten_on_and_an_unknown_count_is_not()
    {
        await CountAsync(Counted.Begun, "2026-01", 12);
        await CountAsync(Counted.Begun, "2026-02", 7);
        await CountAsync("Something else", "2026-02", 70);

        var table = await RunAsync();
        var csv = await RunAsync("--csv");

        Assert.Equal((0, 0, ""), (table.Code, csv.Code, table.Errors));
        Assert.Matches("(?m)^Forms begun +2026-01 +12$", table.Output);
        Assert.Matches("(?m)^Forms begun +2026-02 .*under 10$", table.Output);
        Assert.StartsWith("what,from,to,count\n\"Forms begun\",2026-01,2026-01,12\n\"Forms begun\",2026-02,", csv.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Something else", table.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)[ ,](7|19|70)$", table.Output + csv.Output);
    }

    [Fact]
    public async Task Each_thing_that_is_counted_has_its_line_even_where_there_was_none_of_it()
    {
        await CountAsync(Counted.Begun, "2026-01", 12);

        var end = await RunAsync("--csv");

        var lines = end.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.Equal(Counted.All, lines.Select(line => line.Split('"')[1]).Distinct());
    }

    [Fact]
    public async Task Without_a_month_that_is_over_it_says_so_and_without_a_database_it_refuses()
    {
        var none = await RunAsync();
        var help = await RunAsync("--help");
        var start = Operator.Start(_app.Root, "stats");
        start.Environment["App__DataDirectory"] = Path.Combine(_app.Root, "nowhere");
        start.Environment["Database__ConnectionString"] = "Host=/nowhere;Database=records";

        var refused = await Operator.RunAsync(start);

        Assert.Equal((0, "No month that was counted is over yet."), (none.Code, none.Output));
        Assert.Contains("nothing hidden can be worked out", string.Join(' ', help.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.Equal(78, refused.Code);
        Assert.Single(refused.Errors.TrimEnd().Split('\n'));
    }

    /// <summary>What it says, without the log: here there are no files for the pages, and the framework warns of it.</summary>
    private async Task<CommandEnd> RunAsync(params IEnumerable<string> options)
    {
        var end = await Operator.RunAsync(_app.Root, ["stats", .. options]);
        return end with { Output = string.Concat(end.Output.Split('\n').Where(line => !line.StartsWith('{')).Select(line => $"{line}\n")).TrimEnd() };
    }

    private Task<int> CountAsync(string what, string month, long count) => _app.WithDbAsync(db =>
    {
        for (var done = 0; done < count; done++)
        {
            db.Count(what, DateTimeOffset.Parse($"{month}-15T12:00:00Z", null));
        }

        return db.SaveChangesAsync();
    });
}
