using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.YourData.Text;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>What was deleted is nowhere in the files, whoever searches them byte by byte.</summary>
[Trait("Database", "Sqlite")]
public sealed class ErasureTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Nothing_of_somebody_who_deleted_everything_is_in_any_file_and_all_of_the_others_is(string language)
    {
        var (gone, kept) = (await Desk.FillAsync(_app, language), await Desk.FillAsync(_app, language));
        var (ofGone, ofKept) = (await RawRows.OfAsync(_app, gone.Guest.OwnerId), await RawRows.OfAsync(_app, kept.Guest.OwnerId));
        var before = new RawFiles(_app);

        await (await gone.Patient.Open($"/{language}/visit/delete")).Press(Words.Delete_Button);
        var (after, later) = (new RawFiles(_app), await PurgedAsync());

        Assert.InRange(ofGone.Count(before.Holds), ofGone.Count * 0.9, ofGone.Count);
        Assert.Equal((0, 0), (ofGone.Count(after.Holds), ofGone.Count(later.Holds)));
        Assert.InRange(ofKept.Count(later.Holds), ofKept.Count * 0.9, ofKept.Count);
    }

    [Fact]
    public async Task Nothing_of_a_deleted_request_or_form_is_in_any_file()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var all = await RawRows.OfAsync(_app, desk.Guest.OwnerId);

        await (await desk.Patient.Open($"/en/requests/{desk.Request}/delete")).Press(Words.Delete_Button);
        await (await desk.Patient.Open($"/en/requests/new/{desk.Draft}/delete")).Press(Words.Delete_Button);
        var left = await RawRows.OfAsync(_app, desk.Guest.OwnerId);
        var files = new RawFiles(_app);

        Assert.InRange(left.Count, 1, 5); // who they are, their code and this visit
        Broken.Nowhere(all.ExceptBy(left.Select(Convert.ToHexString), Convert.ToHexString).Where(files.Holds).Select(Convert.ToHexString));
    }

    [Fact]
    public async Task Copies_that_SQLite_left_when_it_moved_rows_to_another_page_go_when_the_file_is_written_anew()
    {
        var random = new Random(24);
        var codes = Enumerable.Range(0, 1500).Select(_ => Bytes(random)).ToList();
        foreach (var some in codes.Chunk(100))
        {
            await _app.WithDbAsync(async db =>
            {
                db.AddRange(some.Select(code => OwnerWith(code)));
                return await db.SaveChangesAsync();
            });
        }

        await _app.WithDbAsync(db => ActivatorUtilities.CreateInstance<Erasure>(_app.Services, db)
            .EraseAsync(db.Owners.Where(owner => owner.ReturnCodeHash != null), CancellationToken.None));
        var files = await PurgedAsync();

        Assert.Equal(0, codes.Count(files.Holds));
    }

    [Fact]
    public async Task While_somebody_reads_for_long_rows_are_gone_for_everybody_else_and_the_files_are_clean_an_hour_after_he_ended()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var all = await RawRows.OfAsync(_app, desk.Guest.OwnerId);
        await using var reader = new SqliteConnection($"Data Source={Path.Combine(_app.Root, "data", "app.db")};Pooling=False");
        await reader.OpenAsync();
        await using (var reading = reader.BeginTransaction(deferred: true))
        {
            await using var count = reader.CreateCommand();
            (count.CommandText, count.Transaction) = ("SELECT count(*) FROM Letters", reading);
            await count.ExecuteScalarAsync();
            await (await desk.Patient.Open("/en/visit/delete")).Press(Words.Delete_Button);
            var meanwhile = await PurgedAsync();
            Assert.Equal(1L, await count.ExecuteScalarAsync());
            Assert.True(all.Exists(meanwhile.Holds));
            Assert.Contains("Somebody reads the database for long", _app.Log.ToString(), StringComparison.Ordinal);
        }

        var files = await PurgedAsync();

        Assert.Equal((0, 0), (all.Count(files.Holds), await _app.WithDbAsync(db => db.Owners.CountAsync())));
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return bytes;
    }

    private Owner OwnerWith(byte[] code)
    {
        var owner = new Owner { Id = Guid.CreateVersion7(), LastSeenOn = _app.Today };
        owner.ReopensWith(code, TestApp.Morning);
        return owner;
    }

    private async Task<RawFiles> PurgedAsync()
    {
        await _app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PurgeAsync(CancellationToken.None);
        return new(_app);
    }
}
