using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>The clock of the machine is wrong: far ahead, or behind what people told.</summary>
public sealed class ClockWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan Far = TimeSpan.FromDays(800);
    private static readonly DateTimeOffset Start = new(CareSample.DayZero.AddDays(1), new(18, 0), TimeSpan.Zero);
    private readonly TestApp _app = new();

    public async ValueTask InitializeAsync()
    {
        _app.Time.AdjustTime(Start);
        await WatchAsync(watch => watch.AcceptAsync(CancellationToken.None));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Trait("Database", "Sqlite")]
    public async Task An_hour_800_days_ahead_deletes_nothing_and_refuses_nobody_afterwards_but_the_request_that_was_told_something()
    {
        var people = await PeopleAsync(10);
        var (silent, _) = (await PeopleAsync(1)).Single();
        var copy = await KeptCopyAsync();

        _app.Time.AdjustTime(Start + Far);
        await StartAsync();
        foreach (var (guest, _) in people)
        {
            Assert.Equal(HttpStatusCode.OK, (await guest.Patient.Open("/en/requests")).Status);
        }

        await TellAsync(people[0]);
        await HourAsync();
        _app.Time.AdjustTime(Start.AddHours(1));
        await HourAsync();

        Assert.Equal(11, await _app.WithDbAsync(db => db.Owners.CountAsync()));
        Assert.True(File.Exists(copy));
        Assert.Equal("Your requests", (await silent.Patient.Open("/en/requests")).Heading);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "This request has to wait"), await TellAsync(people[0]));
        foreach (var person in people.Skip(1))
        {
            Assert.Equal((HttpStatusCode.OK, "Your request to Lakeside Clinic"), await TellAsync(person));
        }
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task What_is_due_by_a_clock_that_leapt_is_deleted_after_720_hours_of_running_over_all_starts()
    {
        await PeopleAsync(2);
        _app.Time.AdjustTime(Start + Far);
        for (var hour = 1; hour < ClockWatch.HoursToBelieve; hour++)
        {
            await HourAsync();
        }

        await StartAsync();
        var before = await _app.WithDbAsync(db => db.Owners.CountAsync());
        await HourAsync();

        Assert.Equal((2, 0), (before, await _app.WithDbAsync(db => db.Owners.CountAsync())));
        Assert.Contains("The clock is {Count} days ahead", _app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_leapt_and_is_accepted_is_right_from_then_on()
    {
        await PeopleAsync(2);
        _app.Time.AdjustTime(Start + Far);
        await HourAsync();
        await WatchAsync(watch => watch.AcceptAsync(CancellationToken.None));

        await HourAsync();

        Assert.Equal(0, await _app.WithDbAsync(db => db.Owners.CountAsync()));
    }

    [Theory]
    [InlineData("en", "What did they say? (optional)", "Save", "This request has to wait")]
    [InlineData("es", "¿Qué le dijeron? (opcional)", "Guardar", "Esta solicitud tiene que esperar")]
    public async Task What_was_typed_when_the_clock_was_set_back_is_shown_and_an_accepted_clock_takes_it(
        string language, string field, string save, string title)
    {
        var (guest, id) = (await PeopleAsync(1)).Single();
        _app.Time.AdjustTime(Start.AddDays(3));
        await TellAsync((guest, id));
        var patient = (await guest.Patient.Open($"/{language}/requests/{id}/call")).Fill(field, "It is in the mail.");

        _app.Time.AdjustTime(Start);
        await patient.Press(save);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, title), (patient.Status, patient.Heading));
        Assert.Contains("It is in the mail.", patient.Words, StringComparison.Ordinal);
        await WatchAsync(watch => watch.AcceptAsync(CancellationToken.None));
        Assert.Equal((HttpStatusCode.OK, "Your request to Lakeside Clinic"), await TellAsync((guest, id)));
    }

    [Fact]
    public async Task What_is_told_last_stays_last_when_the_clock_goes_back_for_an_hour()
    {
        var person = (await PeopleAsync(1)).Single();
        await TellAsync(person);
        _app.Time.AdjustTime(Start.AddHours(-1));
        await TellAsync(person);

        var times = await _app.WithDbAsync(db => db.Set<RequestEvent>().OrderBy(line => line.At).Select(line => line.At).ToListAsync());

        Assert.Equal([Start, Start.AddTicks(1)], times[^2..]);
    }

    private async Task<List<(Guest Guest, string Id)>> PeopleAsync(int count)
    {
        var people = new List<(Guest, string)>();
        while (people.Count < count)
        {
            var guest = await Guest.BeginAsync(_app);
            people.Add((guest, await new Filing(_app).AddAsync(
                guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received)));
        }

        return people;
    }

    /// <summary>A call of today. Returns what the page afterwards is.</summary>
    private static async Task<(HttpStatusCode Status, string Heading)> TellAsync((Guest Guest, string Id) person)
    {
        var patient = await person.Guest.Patient.Open($"/en/requests/{person.Id}/call");
        if (patient.Status == HttpStatusCode.OK)
        {
            await patient.Press("Save");
        }

        return (patient.Status, patient.Heading);
    }

    private async Task<string> KeptCopyAsync()
    {
        var copies = _app.Services.GetRequiredService<KeptCopies>();
        await File.WriteAllTextAsync(copies.For("Initial") + ".part", "a copy");
        copies.Keep(copies.For("Initial") + ".part", copies.For("Initial"));
        return copies.For("Initial");
    }

    /// <summary>What a start does with the clock.</summary>
    private async Task StartAsync()
    {
        await WatchAsync(watch => watch.BeginAsync(CancellationToken.None));
        _app.Services.GetRequiredService<KeptCopies>().DeleteOld();
    }

    private Task HourAsync() => _app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PurgeAsync(CancellationToken.None);

    private async Task WatchAsync(Func<ClockWatch, Task> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ClockWatch>());
    }
}
