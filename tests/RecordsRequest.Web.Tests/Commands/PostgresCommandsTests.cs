using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

/// <summary>What the program does for an operator whose data is on a PostgreSQL server.</summary>
public sealed class PostgresCommandsTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [PostgresFact]
    public async Task A_database_in_use_is_read_to_the_last_seal_and_its_indexes_where_the_server_can()
    {
        await Desk.FillAsync(_app, "en");

        var first = await Operator.RunAsync(_app.Root, "check");
        await RunAsync("CREATE EXTENSION amcheck");
        var second = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal((0, 0, ""), (first.Code, second.Code, first.Errors + second.Errors));
        Assert.All(
            ["Pages", "Rules of the tables: right", "Rows that belong together: right", "Seals of Letters.Pdf: right", "Timelines: right"],
            line => Assert.Contains(line, second.Output, StringComparison.Ordinal));
        Assert.Contains("Indexes, without amcheck: right", first.Output, StringComparison.Ordinal);
        Assert.Contains("Indexes: right", second.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task What_is_wrong_is_named_with_exit_code_1()
    {
        await Desk.FillAsync(_app, "en");
        var id = await _app.WithDbAsync(db => db.Set<AccessRequest>().Select(request => request.Id).SingleAsync());
        await RunAsync(
            """
            SET session_replication_role = replica;
            UPDATE "Requests" SET "Details" = decode(repeat('00', 40), 'hex');
            DELETE FROM "Owners";
            SET session_replication_role = origin;
            ALTER TABLE "Drafts" DISABLE TRIGGER ALL;
            UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"PK_Letters"'::regclass;
            """);

        var end = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal(1, end.Code);
        Assert.All(
            [
                $"Seals of Requests.Details: damaged, number {RowNumbers.Of(id)}", "a row of Requests belongs to none of Owners",
                "\"Drafts\" takes rows that belong to nothing", "\"PK_Letters\" is not in use",
            ],
            line => Assert.Contains(line, end.Output, StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task The_clock_is_accepted()
    {
        await Guest.BeginAsync(_app);

        var end = await Operator.RunAsync(_app.Root, "check", "--accept-clock");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        // The app of the test lives in another year than the machine.
        Assert.NotEqual(_app.Today, await _app.WithDbAsync(db => db.Set<SeenClock>().Select(seen => seen.Day).SingleAsync()));
    }

    [PostgresTheory]
    [InlineData("backup", "pg_dump --format=custom")]
    [InlineData("restore", "pg_restore --exit-on-error --no-owner --role=")]
    public async Task Copies_are_made_by_programs_of_the_server_which_are_named_with_exit_code_64(string command, string program)
    {
        var end = await Operator.RunAsync(_app.Root, command, "copies");

        Assert.Equal(64, end.Code);
        Assert.Contains(program, Assert.Single(end.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Keys_are_not_replaced_while_a_node_runs()
    {
        await Guest.BeginAsync(_app);

        var end = await Operator.RunAsync(_app.Root, "keys", "rotate");

        Assert.Equal(78, end.Code);
        Assert.StartsWith("Another process is using the PostgreSQL database", end.Errors, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Keys_are_replaced_after_an_interruption_and_no_node_starts_with_the_old_ones()
    {
        var desk = await Desk.FillAsync(_app, "en");
        await _app.Services.GetRequiredService<IHost>().StopAsync();
        var old = Path.Combine(_app.Root, "old-keys");
        Directory.CreateDirectory(old);
        File.Copy(Path.Combine(_app.Root, "keys", "field-keys.json"), Path.Combine(old, "field-keys.json"));
        using (var node = new Installation(_app.Root))
        {
            await Interruption.LeaveAsync(node);
        }

        var mixed = await Operator.RunAsync(_app.Root, "check");
        var done = await Operator.RunAsync(_app.Root, "keys", "rotate");
        var after = await Operator.RunAsync(_app.Root, "check");
        var refused = await Installation.StartAsync(_app.Root, settings: new Dictionary<string, string> { ["App:KeyDirectory"] = old });

        Assert.Equal((0, 0, 0), (mixed.Code, done.Code, after.Code));
        Assert.Contains("All is sealed with key 2.", done.Output, StringComparison.Ordinal);
        Assert.Contains("is not the one the PostgreSQL database", refused, StringComparison.Ordinal);
        Assert.Null(await Installation.StartAsync(_app.Root));
        Assert.Equal(0, await LeftAsync());
        Assert.NotEmpty(desk.Request);
    }

    private Task<long> LeftAsync()
    {
        using var node = new Installation(_app.Root);
        var (provider, file) = (node.Services.GetRequiredService<DatabaseProvider>(), node.Services.GetRequiredService<KeyRingFile>());
        return Task.FromResult(new Resealing(provider, TextWriter.Null).Left(file.Read()));
    }

    private Task<int> RunAsync(string statement) => _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(statement));
}
