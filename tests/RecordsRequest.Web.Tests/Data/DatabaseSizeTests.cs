using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>What requests and letters take of the database, in pages of the file.</summary>
[Trait("Database", "Sqlite")]
public sealed class DatabaseSizeTests : IAsyncDisposable
{
    private const int Made = 200;
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_request_with_its_letter_takes_thirty_thousand_bytes_at_most()
    {
        SampleAnswers.Speak("en");
        var draft = await FinishedDraftAsync("en", SampleAnswers.Common);
        var before = await UsedAsync();

        for (var made = 0; made < Made; made++)
        {
            await MakeRequestAsync(draft);
        }

        Assert.InRange((await UsedAsync() - before) / Made, 16_000, 30_000);
    }

    [Fact]
    public async Task A_further_letter_takes_five_thousand_bytes_at_most_besides_its_file_and_so_does_its_copy_in_Spanish()
    {
        SampleAnswers.Speak("es");
        var request = await MakeRequestAsync(await FinishedDraftAsync("es", SampleAnswers.ParentOfTeen));
        var (before, beforeInFiles) = (await UsedAsync(), await InFilesAsync());

        for (var made = 0; made < Made / 2; made++)
        {
            await AddLetterAsync(request);
        }

        var inFiles = await InFilesAsync() - beforeInFiles;
        Assert.InRange(inFiles / Made, 10_000, 20_000);
        Assert.InRange((await UsedAsync() - before - inFiles) / Made, 0, 5_000);
    }

    /// <summary>The patient answers all questions; the letter is not made yet.</summary>
    private async Task<Draft> FinishedDraftAsync(string language, IReadOnlyList<AnsweredPage> answers)
    {
        var guest = await Guest.BeginAsync(_app);
        await (await guest.Patient.StartRequest(language)).AnswerAll(answers);
        return await _app.WithDbAsync(db => db.DraftsOf(guest.OwnerId).SingleAsync());
    }

    /// <summary>Somebody with the same answers makes the letter.</summary>
    private async Task<string> MakeRequestAsync(Draft like)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<RecordsDb>(), scope.ServiceProvider.GetRequiredService<FieldVault>());
        var drafts = scope.ServiceProvider.GetRequiredService<NewDrafts>();
        var id = await drafts.BeginAsync(like.OwnerId, PublicIds.New(), samePatient: true, office: null, CancellationToken.None);
        var draft = await db.DraftsOf(like.OwnerId).SingleAsync(row => row.PublicId == id);
        var answers = vault.OpenAnswers(like);
        draft.Save(vault.SealAnswers(answers, draft.Id), _app.Time.GetUtcNow());
        var making = scope.ServiceProvider.GetRequiredService<LetterMaking>();
        var open = new OpenDraft(draft, answers, null);
        return (await making.MakeAsync(open, contactInMyLanguage: false, CancellationToken.None))!;
    }

    private async Task AddLetterAsync(string requestId)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<RecordsDb>(), scope.ServiceProvider.GetRequiredService<FieldVault>());
        var archive = scope.ServiceProvider.GetRequiredService<LetterArchive>();
        var request = await db.Set<AccessRequest>().SingleAsync(row => row.PublicId == requestId);
        var details = vault.OpenDetails(request);
        var letter = await archive.KeepAsync(
            request, language => RequestLetter.Write(details, request.Reference, language), CancellationToken.None);
        var made = new LetterMadeFacts(_app.Today, letter.Id, LetterKind.Request);
        db.Add(request.OurLine(made, vault.Entry(made, request.MadeAt)));
        await db.SaveChangesAsync();
    }

    private Task<long> InFilesAsync() => _app.WithDbAsync(db => db.Set<StoredLetter>().SumAsync(letter => (long)letter.Size));

    private Task<long> UsedAsync() => _app.WithDbAsync(db => db.Database
        .SqlQuery<long>($"SELECT (page_count - freelist_count) * page_size AS Value FROM pragma_page_count, pragma_freelist_count, pragma_page_size")
        .SingleAsync());
}
