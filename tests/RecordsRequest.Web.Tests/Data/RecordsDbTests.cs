using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

public sealed class RecordsDbTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_draft_is_seen_by_its_owner_and_by_nobody_else()
    {
        var mine = await AddDraftAsync();
        var theirs = await AddDraftAsync();

        Assert.Equal(mine.Id, await _app.WithDbAsync(db => db.DraftsOf(mine.OwnerId).Select(draft => draft.Id).SingleAsync()));
        Assert.False(await _app.WithDbAsync(db => db.DraftsOf(mine.OwnerId).AnyAsync(draft => draft.PublicId == theirs.PublicId)));
        Assert.False(await _app.WithDbAsync(db => db.DraftsOf(null).AnyAsync()));
    }

    [Fact]
    public async Task The_second_of_two_saves_from_the_same_state_is_refused()
    {
        var draft = await AddDraftAsync();
        await using var first = _app.Services.CreateAsyncScope();
        await using var second = _app.Services.CreateAsyncScope();

        await ChangeAsync(first, draft);
        var late = await second.ServiceProvider.GetRequiredService<RecordsDb>().DraftsOf(draft.OwnerId).SingleAsync();
        await ChangeAsync(first, draft);
        late.Save(late.Answers, late.SavedAt.AddSeconds(5));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ServiceProvider.GetRequiredService<RecordsDb>().SaveChangesAsync());
        Assert.Equal(2, await _app.WithDbAsync(db => db.DraftsOf(draft.OwnerId).Select(row => row.Version).SingleAsync()));
    }

    [Fact]
    public async Task The_same_form_begins_one_draft()
    {
        var draft = await AddDraftAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => AddDraftAsync(draft.OwnerId, draft.FormKey));
    }

    [Fact]
    public async Task Fifty_writers_at_once_all_get_their_turn()
    {
        var drafts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AddDraftAsync()));

        Assert.Equal(50, await _app.WithDbAsync(db => db.Set<Draft>().CountAsync(draft => drafts.Select(added => added.Id).Contains(draft.Id))));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Every_connection_keeps_the_settings_that_make_a_save_last()
    {
        var settings = await _app.WithDbAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            using var command = db.Database.GetDbConnection().CreateCommand();
            var read = new List<string>();
            foreach (var name in "journal_mode synchronous foreign_keys busy_timeout trusted_schema cell_size_check secure_delete".Split(' '))
            {
                command.CommandText = $"PRAGMA {name}";
                read.Add($"{name}={await command.ExecuteScalarAsync()}");
            }

            return string.Join(' ', read);
        });

        Assert.Equal("journal_mode=wal synchronous=2 foreign_keys=1 busy_timeout=5000 trusted_schema=0 cell_size_check=1 secure_delete=1", settings);
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task A_request_asks_on_the_connection_that_the_one_before_it_has_opened()
    {
        const int MoreThanAreKept = 40;
        for (var time = 0; time < MoreThanAreKept; time++)
        {
            await _app.WithDbAsync(db => db.Set<Draft>().AnyAsync());
        }

        Assert.Equal(ConnectionState.Open, await _app.WithDbAsync(db => Task.FromResult(db.Database.GetDbConnection().State)));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Open_requests_of_an_owner_are_found_by_index_alone()
    {
        var today = new DateOnly(2026, 3, 2);
        var plan = await _app.WithDbAsync(async db =>
        {
            var query = db.RequestsOf(Guid.CreateVersion7()).Where(request => request.Stage != Domain.Requests.Stage.Closed && request.DueOn < today);
            await db.Database.OpenConnectionAsync();
            using var command = query.CreateDbCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText[command.CommandText.IndexOf("SELECT", StringComparison.Ordinal)..];
            using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() ? reader.GetString(3) : "";
        });

        Assert.Contains("IX_Requests_Open (OwnerId=? AND DueOn<?)", plan, StringComparison.Ordinal);
    }

    private static async Task ChangeAsync(AsyncServiceScope scope, Draft draft)
    {
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var row = await db.DraftsOf(draft.OwnerId).SingleAsync();
        row.Save(row.Answers, row.SavedAt.AddSeconds(1));
        await db.SaveChangesAsync();
    }

    private Task<Draft> AddDraftAsync(Guid? ownerId = null, string? formKey = null) => _app.WithDbAsync(async db =>
    {
        var owner = ownerId ?? Guid.CreateVersion7();
        if (ownerId is null)
        {
            db.Add(new Owner { Id = owner, LastSeenOn = new DateOnly(2026, 3, 2) });
        }

        var id = Guid.CreateVersion7();
        var draft = new Draft
        {
            Id = id,
            PublicId = PublicIds.New(),
            OwnerId = owner,
            Answers = _app.Services.GetRequiredService<FieldVault>()
                .SealAnswers(new RequestDraft { AsOf = new DateOnly(2026, 3, 2) }, id),
            FormKey = formKey ?? PublicIds.New(),
            SavedAt = _app.Time.GetUtcNow(),
        };
        db.Add(draft);
        await db.SaveChangesAsync();
        return draft;
    });
}
