using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Harness;
using RecordsRequest.Web.Tests.Kept;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>A database from before its seals were bound to their rows.</summary>
[Trait("Database", "Sqlite")]
public sealed class SealUpdateTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public SealUpdateTests()
    {
        KeptDatabase.CopyTo(_root);
        File.Copy(Database, Kept);
    }

    private string Database => Path.Combine(_root, "data", "app.db");

    private string Kept => Path.Combine(_root, "copy.db");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Killed_after_any_save_all_of_it_opens_and_the_next_start_goes_on()
    {
        var starts = 0;
        for (var isLeft = true; isLeft; starts++)
        {
            using var machine = await StartAsync();
            isLeft = await SaveOnceAsync(machine);
            Assert.Equal(("", true), (await FaultsAsync(machine), machine.Services.GetRequiredService<FieldVault>().TakesUnbound));
        }

        Assert.InRange(starts, 10, 1000);
        using var last = await StartAsync();
        await RunAsync(last);
        Assert.Equal(("", true), (await FaultsAsync(last), last.Services.GetRequiredService<KeyRingFile>().Read().TakesOnlyWithRow));
        Assert.False(await SaveOnceAsync(last));
    }

    [Fact]
    public async Task Once_none_is_left_one_that_is_put_back_is_refused_also_after_the_keys_are_replaced()
    {
        using (var machine = await StartAsync())
        {
            await RunAsync(machine);
            Write($"ATTACH '{Kept}' AS kept; UPDATE Drafts SET Answers = (SELECT Answers FROM kept.Drafts AS before WHERE before.Id = Drafts.Id)");
            Assert.Contains("Seals of Drafts.Answers: 83 wrong", await FaultsAsync(machine), StringComparison.Ordinal);
        }

        var end = await Operator.RunAsync(_root, "keys", "rotate");

        Assert.Equal(1, end.Code);
        Assert.Contains("83 damaged values", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_replaced_before_all_is_bound_leave_all_of_it_readable_and_the_rest_is_bound_after_the_start()
    {
        using (var machine = await StartAsync())
        {
            await SaveOnceAsync(machine);
        }

        Assert.Equal(0, (await Operator.RunAsync(_root, "keys", "rotate")).Code);
        using var again = await StartAsync();
        await RunAsync(again);

        Assert.Equal("", await FaultsAsync(again));
    }

    [Fact]
    public async Task A_copy_from_before_is_refused_where_somebody_put_it_and_taken_where_it_is_restored()
    {
        using (var machine = await StartAsync())
        {
            await RunAsync(machine);
        }

        Array.ForEach(Directory.GetFiles(Path.Combine(_root, "data"), "app.db*"), File.Delete);
        File.Copy(Kept, Database);
        var refused = await Assert.ThrowsAsync<StartUpRefusedException>(StartAsync);
        var restored = await Operator.RunAsync(_root, "restore", Kept);
        using var again = await StartAsync();
        await RunAsync(again);

        Assert.Contains("run: restore FILE", refused.Message, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restored.Code, restored.Errors));
        Assert.Contains("It is from before seals were bound to their rows.", restored.Output, StringComparison.Ordinal);
        Assert.Equal(("", false), (await FaultsAsync(again), again.Services.GetRequiredService<FieldVault>().TakesUnbound));
    }

    private async Task<Installation> StartAsync()
    {
        var machine = new Installation(_root, time: new FakeTimeProvider(KeptDatabase.Read().At));
        try
        {
            await machine.Services.PrepareAsync();
            return machine;
        }
        catch
        {
            machine.Dispose();
            throw;
        }
    }

    /// <summary>One save of the job. False when nothing was left.</summary>
    private static async Task<bool> SaveOnceAsync(Installation machine)
    {
        await using var scope = machine.Services.CreateAsyncScope();
        var older = scope.ServiceProvider.GetRequiredService<OlderSeals>();
        foreach (var table in OlderSeals.Tables)
        {
            if (await older.BindAsync(table, after: null, CancellationToken.None, atOnce: 7) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Task RunAsync(Installation machine)
        => machine.Services.GetServices<IHostedService>().OfType<SealUpdate>().Single().RunAsync(CancellationToken.None);

    private Task<string> FaultsAsync(Installation machine) => DatabaseFaults.NameAsync(machine.Services, Database);

    private void Write(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
