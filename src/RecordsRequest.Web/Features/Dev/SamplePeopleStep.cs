using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Dev;

internal sealed class SamplePeopleStep(IServiceScopeFactory scopes, TimeProvider time) : IStartUpStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var seeding = new Seeding(
            db, scope.ServiceProvider.GetRequiredService<FieldVault>(), scope.ServiceProvider.GetRequiredService<LetterArchive>(), time);
        foreach (var person in SamplePeople.All)
        {
            if (!await db.Set<Owner>().AnyAsync(owner => owner.Id == person.OwnerId, cancellationToken))
            {
                await seeding.AddAsync(person, cancellationToken);
            }
        }
    }

    private sealed class Seeding(RecordsDb db, FieldVault vault, LetterArchive letters, TimeProvider time)
    {
        private readonly DateOnly _today = time.TodayIn(TimeZoneInfo.Utc);

        public async Task AddAsync(SamplePerson person, CancellationToken cancellation)
        {
            var owner = new Owner { Id = person.OwnerId, LastSeenOn = _today };
            owner.Learn("America/Chicago", ZoneBasis.Browser);
            db.Add(owner);
            var bundle = Guid.CreateVersion7();
            foreach (var sample in person.Requests)
            {
                await AddAsync(person, sample, sample.IsAskedTogether ? bundle : null, cancellation);
            }

            await db.SaveChangesAsync(cancellation);
        }

        private async Task AddAsync(SamplePerson person, SampleRequest sample, Guid? bundle, CancellationToken cancellation)
        {
            var madeAt = time.GetUtcNow().AddDays(-sample.MadeDaysAgo);
            var details = person.DetailsOf(sample, _today.AddDays(-sample.MadeDaysAgo), madeAt);
            var request = vault.Begin(details, new(person.OwnerId, Guid.CreateVersion7(), person.Language, madeAt) { BundleId = bundle });
            db.Add(request);
            var letter = await letters.KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), cancellation);
            Tell(request, details, new LetterMadeFacts(details.MadeOn, letter.Id, LetterKind.Request), sample.Story(days => _today.AddDays(-days)));
        }

        private void Tell(AccessRequest request, RequestDetails details, LetterMadeFacts made, IEnumerable<EventFacts> story)
        {
            var before = new Situation(details, RequestHistory.Of(details.HasClock ? details.Circumstances : null, [made]), _today);
            db.Add(request.OurLine(made, vault.Entry(made, request.MadeAt)));
            foreach (var facts in story)
            {
                var entry = vault.Entry(facts, time.GetUtcNow());
                db.Add(request.Record(facts, before, entry));
                before = before with { History = before.History.With(new LoggedFacts(entry.Id, facts)) };
            }
        }
    }
}
