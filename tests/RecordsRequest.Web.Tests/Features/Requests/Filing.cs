using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Files requests as if the owner had lived through them, by the domain's own verbs.</summary>
internal sealed class Filing(TestApp app)
{
    public LetterLanguage Reader { get; init; } = LetterLanguage.English;

    /// <summary>The bundle what is filed belongs to, or null.</summary>
    public Guid? BundleId { get; init; }

    /// <summary>Whether the first letter is kept with the request, as the wizard leaves it.</summary>
    public bool KeepsLetter { get; init; }

    public async Task<string> AddAsync(Guid ownerId, RequestDetails details, bool hasClock, params EventFacts[] happened)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (vault, db) = (scope.ServiceProvider.GetRequiredService<FieldVault>(), scope.ServiceProvider.GetRequiredService<RecordsDb>());
        details = hasClock == details.HasClock ? details : details with { Provider = details.Provider with { Coverage = Coverage.No } };
        var request = vault.Begin(details, new(ownerId, Guid.CreateVersion7(), Reader, Noon(details.MadeOn)) { BundleId = BundleId });
        var made = new LetterMadeFacts(
            details.MadeOn, KeepsLetter ? await KeepAsync(scope.ServiceProvider, request, details) : Guid.CreateVersion7(), LetterKind.Request);
        var lines = new List<RequestEvent> { request.OurLine(made, vault.Entry(made, request.MadeAt)) };
        var history = RequestHistory.Of(hasClock ? details.Circumstances : null, made);
        foreach (var facts in happened)
        {
            var entry = vault.Entry(facts, Noon(facts.HappenedOn).AddMinutes(lines.Count));
            lines.Add(request.Record(facts, new(details, history, facts.HappenedOn), entry));
            history = history.With(new LoggedFacts(entry.Id, facts));
        }

        db.Add(request);
        db.AddRange(lines);
        await db.SaveChangesAsync();
        return request.PublicId;
    }

    public Task MoveToChicagoAsync(Guid ownerId) => app.WithDbAsync(async db =>
    {
        var owner = await db.Set<Owner>().SingleAsync(owner => owner.Id == ownerId);
        owner.Learn("America/Chicago", ZoneBasis.Chosen);
        return await db.SaveChangesAsync();
    });

    private static async Task<Guid> KeepAsync(IServiceProvider services, AccessRequest request, RequestDetails details)
    {
        var letter = await services.GetRequiredService<LetterArchive>()
            .KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), CancellationToken.None);
        return letter.Id;
    }

    private static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(18, 0), TimeSpan.Zero);
}
