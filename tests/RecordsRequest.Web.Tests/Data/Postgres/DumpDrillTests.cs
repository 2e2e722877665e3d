using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>The server is lost. What is left is a dump, the keys that were kept apart from it, and the operator's page with its commands.</summary>
[Trait("Database", "Postgres")]
public sealed class DumpDrillTests : IAsyncDisposable
{
    private const string Database = "records"; // as the page has it

    private readonly TestApp _lost = new() { Settings = { ["Database:ConnectionString"] = PostgresCluster.ConnectionTo(Database) } };
    private readonly TestApp _new = new() { Settings = { ["Database:ConnectionString"] = PostgresCluster.ConnectionTo(Database) } };

    public DumpDrillTests()
    {
        PostgresCluster.Drop(Database);
        PostgresCluster.Create(Database, template: Path.GetFileName(_lost.Root));
    }

    private string Dump => Path.Combine(_lost.Root, "records.dump");

    public async ValueTask DisposeAsync()
    {
        await _new.DisposeAsync();
        await _lost.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        PostgresCluster.Drop(Database);
    }

    [PostgresFact]
    public async Task The_commands_of_the_page_bring_everything_back_on_an_empty_machine()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        var code = await VisitTests.CodeOf(desk.Guest);
        await RunPageAsync("dump");
        PostgresCluster.Drop(Database);
        NpgsqlConnection.ClearAllPools(); // a new machine has no connection to what is gone
        File.Copy(Dump, Path.Combine(_new.Root, "records.dump"));

        var said = await RunPageAsync("restore");
        var check = await RunAsync("check");
        var ended = await RunAsync("visits", "end", "--yes");

        Assert.Equal(("", 0, 0), (said, check.Code, ended.Code));
        Assert.Contains("Seals of Letters.Pdf: right", check.Output, StringComparison.Ordinal);
        Assert.Contains("Ended visits: 1, of people: 1.", ended.Output, StringComparison.Ordinal);
        var library = Guest.Browser(_new);
        await VisitTests.Reopen(library, code);
        Assert.Equal("Your request to Lakeside Clinic", (await library.Patient.Open($"/en/requests/{desk.Request}")).Heading);
    }

    [PostgresFact]
    public async Task A_dump_holds_none_of_the_keys()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        var plain = Path.Combine(_lost.Root, "plain.sql");
        await RunPageAsync("dump");
        await ShellAsync(_lost.Root, "pg_restore --file=plain.sql records.dump");
        var owner = await _lost.WithDbAsync(db => db.Owners.Select(row => row.Id).SingleAsync());

        Assert.True(KeyMaterial.Holds(plain, Encoding.ASCII.GetBytes(desk.Request)));
        Assert.True(KeyMaterial.Holds(plain, Encoding.ASCII.GetBytes($"{owner}")));
        Assert.All(KeyMaterial.Of(_lost.Root), key => Assert.False(KeyMaterial.Holds(plain, key) || KeyMaterial.Holds(Dump, key)));
    }

    /// <summary>Runs the lines of the block that begins with a comment, each as it stands there.</summary>
    private async Task<string> RunPageAsync(string block)
    {
        var lines = Repository.Read("docs/operations.md").Split($"# {block}\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        var said = "";
        foreach (var line in lines)
        {
            said += await ShellAsync(block == "dump" ? _lost.Root : _new.Root, line);
        }

        return said;
    }

    private static async Task<string> ShellAsync(string directory, string line)
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgresCluster.ConnectionTo(Database));
        var start = new ProcessStartInfo("sh", ["-c", line])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["PGHOST"], start.Environment["PGUSER"]) = (connection.Host, connection.Username);
        var end = await Operator.RunAsync(start);
        Assert.Equal((0, ""), (end.Code, end.Errors));
        return end.Output;
    }

    /// <summary>With the keys put back.</summary>
    private Task<CommandEnd> RunAsync(params IEnumerable<string> arguments)
    {
        var start = Operator.Start(_new.Root, arguments);
        start.Environment["Database__ConnectionString"] = PostgresCluster.ConnectionTo(Database);
        return Operator.RunAsync(start);
    }
}
