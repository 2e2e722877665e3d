using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>Someone with requests and a draft. The names are those in addresses.</summary>
internal sealed record Person(string Owner, string Key, string Draft, string? Request, string? Letter);

/// <summary>Fills a database with what the app itself would have stored.</summary>
internal sealed class Population : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Population(WebApplication app) => _app = app;

    public FieldVault Vault => _app.Services.GetRequiredService<FieldVault>();

    public static async Task<Population> BeginAsync(IReadOnlyDictionary<string, string> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":"), (string?)setting.Value)));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<PublicUrl>().AddStartUp(builder.Configuration).AddEncryption();
        builder.Services.AddData(builder.Configuration).AddScoped<LetterArchive>().AddSingleton<LetterPrinter>().AddSingleton<DemoMode>();
        var app = builder.Build();
        if (app.Services.GetRequiredService<KeyRingFile>() is { Exists: false } keys)
        {
            keys.Make();
        }

        await app.Services.PrepareAsync();
        return new(app);
    }

    public async Task<Person> AddAsync(int requests)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<RecordsDb>(), scope.ServiceProvider.GetRequiredService<FieldVault>());
        var letters = scope.ServiceProvider.GetRequiredService<LetterArchive>();
        var (now, key) = (TimeProvider.System.GetUtcNow(), PublicIds.New());
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var owner = new Owner { Id = Guid.CreateVersion7(), LastSeenOn = today };
        owner.Learn("America/Chicago", ZoneBasis.Browser);
        var draft = DraftOf(owner, now, today, vault);
        db.AddRange(
            owner, draft,
            new GuestSession { KeyHash = GuestKey.Hash(key), OwnerId = owner.Id, Shared = false, CreatedAt = now, LastSeenAt = now });
        var person = new Person($"{owner.Id}".ToUpperInvariant(), key, draft.PublicId, null, null);
        for (var at = 0; at < requests; at++)
        {
            var ago = (at % 12 * 4) + 8;
            var details = SampleRequests.Common with { MadeOn = today.AddDays(-ago) };
            var request = vault.Begin(details, new(owner.Id, Guid.CreateVersion7(), LetterLanguage.English, now.AddDays(-ago)));
            db.Add(request);
            var letter = await letters.KeepAsync(
                request, language => RequestLetter.Write(details, request.Reference, language), CancellationToken.None);
            var before = new Situation(details, RequestHistory.Of(details.Circumstances, Enumerable.Empty<LoggedFacts>()), today);
            foreach (var facts in Story(letter.Id, at, ago, today))
            {
                var entry = vault.Entry(facts, now.AddDays(-ago));
                db.Add(facts.Action is null ? request.OurLine(facts, entry) : request.Record(facts, before, entry));
                before = before with { History = before.History.With(new LoggedFacts(entry.Id, facts)) };
            }

            person = person with { Request = request.PublicId, Letter = letter.PublicId };
        }

        await db.SaveChangesAsync();
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools(); // one of them may hold the turn of the start
    }

    private static Draft DraftOf(Owner owner, DateTimeOffset now, DateOnly today, FieldVault vault)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            PublicId = PublicIds.New(),
            OwnerId = owner.Id,
            FormKey = PublicIds.New(),
            SavedAt = now,
            Answers = vault.SealAnswers(new RequestDraft { AsOf = today, Who = new(Requester.Myself) }, id),
        };
    }

    private static IEnumerable<EventFacts> Story(Guid letter, int at, int ago, DateOnly today)
    {
        DateOnly On(int days) => today.AddDays(days - ago);
        yield return new LetterMadeFacts(On(0), letter, LetterKind.Request);
        if (at % 4 > 0)
        {
            yield return new SentFacts(On(1), SendMethod.CertifiedMail, "9407 1118 9876 5432 1000 00", null);
            yield return new ReceivedFacts(On(4), ReceiptBasis.Proven, null);
        }

        if (at % 4 > 2)
        {
            yield return new CallFacts(On(6), "Maria, records office", "They are working on it", On(7));
        }
    }
}
