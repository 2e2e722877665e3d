using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>Requests from before they said which of them are for the same patient.</summary>
public sealed class PeopleUpdateTests : IAsyncLifetime
{
    private static readonly DateOnly Born = CareSample.Details.Patient.BornOn;
    private readonly TestApp _app = new();

    /// <summary>The start's own run is over, so that each test has the only one.</summary>
    public async ValueTask InitializeAsync() => await _app.AfterStartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_same_name_and_birth_date_are_the_same_patient_of_the_owner()
    {
        var (mine, other) = (await OwnerAsync(), await OwnerAsync());
        var rosa = await AddAsync(mine, "Rosa Martínez", Born);
        var again = await AddAsync(mine, "ROSA  MARTINEZ", Born);
        var daughter = await AddAsync(mine, "Rosa Martínez", Born.AddYears(30));
        var mother = await AddAsync(mine, "Ana Martínez", Born);
        var elsewhere = await AddAsync(other, "Rosa Martínez", Born);

        await RunAsync();

        var people = await PeopleAsync();
        Assert.DoesNotContain(null, people.Values);
        Assert.Equal(people[rosa], people[again]);
        Assert.Equal(4, new[] { rosa, daughter, mother, elsewhere }.Select(request => people[request]).Distinct().Count());
    }

    [Fact]
    public async Task Killed_between_two_owners_it_goes_on_with_the_next_start_and_nobody_gets_another_id()
    {
        var (first, second) = (await OwnerAsync(), await OwnerAsync());
        var rosa = await AddAsync(first, "Rosa Martínez", Born);
        var ana = await AddAsync(second, "Ana Martínez", Born);
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<People>().GiveIdsAsync(first, CancellationToken.None);
        }

        var killed = await PeopleAsync();
        var later = await AddAsync(first, "Rosa Martinez", Born);
        await RunAsync();
        await RunAsync();

        var people = await PeopleAsync();
        Assert.Null(killed[ana]);
        Assert.NotNull(people[ana]);
        Assert.Equal((killed[rosa], killed[rosa]), (people[rosa], people[later]));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task A_damaged_request_has_none_and_stops_nobody_else()
    {
        var owner = await OwnerAsync();
        var damaged = await AddAsync(owner, "Rosa Martínez", Born);
        var sound = await AddAsync(owner, "Rosa Martínez", Born);
        await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Requests SET Details = zeroblob(40) WHERE PublicId = {damaged}"));

        await RunAsync();

        var people = await PeopleAsync();
        Assert.Null(people[damaged]);
        Assert.NotNull(people[sound]);
    }

    [Fact]
    public async Task Whoever_has_the_request_open_meanwhile_saves_it_as_before()
    {
        await AddAsync(await OwnerAsync(), "Rosa Martínez", Born);

        var before = await VersionAsync();
        await RunAsync();

        Assert.Equal(before, await VersionAsync());
    }

    [Fact]
    public async Task Whoever_read_the_request_before_that_does_not_save_over_it()
    {
        await AddAsync(await OwnerAsync(), "Rosa Martínez", Born);
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var request = await db.Set<AccessRequest>().SingleAsync();

        await RunAsync();
        request.AskTogether(Guid.CreateVersion7());

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        var stored = await _app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync());
        Assert.Equal("Rosa Martínez", _app.Services.GetRequiredService<FieldVault>().OpenDetails(stored).Patient.Name.Value);
    }

    private async Task<Guid> OwnerAsync() => (await Guest.BeginAsync(_app)).OwnerId;

    private Task<string> AddAsync(Guid owner, string name, DateOnly bornOn)
    {
        var patient = CareSample.Details.Patient with { Name = new(name), BornOn = bornOn };
        return new Filing(_app).AddAsync(owner, CareSample.Details with { Patient = patient }, hasClock: true);
    }

    private Task RunAsync() => _app.Services.GetServices<IHostedService>().OfType<PeopleUpdate>().Single().RunAsync(CancellationToken.None);

    private Task<long> VersionAsync() => _app.WithDbAsync(db => db.Set<AccessRequest>().Select(request => request.Version).SingleAsync());

    private Task<Dictionary<string, string?>> PeopleAsync() => _app.WithDbAsync(
        db => db.Set<AccessRequest>().ToDictionaryAsync(request => request.PublicId, request => request.PersonId));
}
