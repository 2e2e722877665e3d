using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Files requests as if the owner had lived through them, by the domain's own verbs.</summary>
internal sealed class Filing(TestApp app)
{
    public LetterLanguage Reader { get; init; } = LetterLanguage.English;

    /// <summary>The bundle what is filed belongs to, or null.</summary>
    public Guid? BundleId { get; init; }

    public async Task<string> AddAsync(Guid ownerId, RequestDetails details, bool hasClock, params EventFacts[] happened)
    {
        var vault = app.Services.GetRequiredService<FieldVault>();
        details = hasClock == details.HasClock ? details : details with { Provider = details.Provider with { Coverage = Coverage.No } };
        var request = vault.Begin(details, new(ownerId, Guid.CreateVersion7(), Reader, Noon(details.MadeOn)) { BundleId = BundleId });
        var made = new LetterMadeFacts(details.MadeOn, Guid.CreateVersion7(), LetterKind.Request);
        var lines = new List<RequestEvent> { request.OurLine(vault.Entry(made, request.MadeAt)) };
        var history = RequestHistory.Of(hasClock ? details.Circumstances : null, made);
        foreach (var facts in happened)
        {
            var entry = vault.Entry(facts, Noon(facts.HappenedOn).AddMinutes(lines.Count));
            lines.Add(request.Record(facts, new(details, history, facts.HappenedOn), entry));
            history = history.With(new LoggedFacts(entry.Id, facts));
        }

        return await app.WithDbAsync(async db =>
        {
            db.Add(request);
            db.AddRange(lines);
            await db.SaveChangesAsync();
            return request.PublicId;
        });
    }

    public Task MoveToChicagoAsync(Guid ownerId) => app.WithDbAsync(async db =>
    {
        var owner = await db.Set<Owner>().SingleAsync(owner => owner.Id == ownerId);
        owner.Learn("America/Chicago", ZoneBasis.Chosen);
        return await db.SaveChangesAsync();
    });

    private static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(18, 0), TimeSpan.Zero);
}
