using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Tests.Conventions.Canary;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.YourData.Text;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>Each thing is counted once, with what is stored of it, and what is not stored is not counted.</summary>
public sealed class CountingTests : IAsyncDisposable
{
    private readonly FaultAfterSave _fault = new();
    private readonly TestApp _app;
    private Guest? _guest;

    public CountingTests() => _app = new()
    {
        Besides = services => services.ConfigureDbContext<SqliteRecordsDb>(options => options.AddInterceptors(_fault))
            .ConfigureDbContext<PostgresRecordsDb>(options => options.AddInterceptors(_fault)),
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_form_and_the_request_it_became_are_counted_in_their_month_and_stay_so_when_all_is_deleted()
    {
        var guest = await Guest.BeginAsync(_app);
        await guest.Patient.MakeLetter("es");
        var before = await CountersAsync();

        await (await guest.Patient.Open("/es/visit/delete")).Press(Words.Delete_Button);

        Assert.Equal(["2026-03 Forms begun: 1", "2026-03 Requests made for a reader of Spanish: 1"], before);
        Assert.Equal(before, await CountersAsync());
        Assert.False(await _app.WithDbAsync(db => db.Owners.AnyAsync()));
    }

    [Fact]
    public async Task What_is_told_is_counted_once_however_often_the_button_is_pressed()
    {
        var (patient, id) = await FiledAsync();
        await patient.Open($"/en/requests/{id}/send");
        patient.Choose("By fax");
        var form = patient.Tab;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _guest!.Patient.Show(form).Press("Save")));
        await (await patient.Open($"/en/requests/{id}/returned")).Press("Save");
        await (await patient.Open($"/en/requests/{id}/send")).Choose("By mail").Press("Save");

        Assert.Equal(["2027-01 Requests sent: 1"], await CountersAsync());
    }

    [Fact]
    public async Task A_save_that_is_tried_again_counts_once_and_one_that_fails_counts_nothing()
    {
        var (patient, id) = await FiledAsync();
        await patient.Open($"/en/requests/{id}/send");
        patient.Choose("By fax");
        _fault.Next = new DbUpdateException("busy", new SqliteException("busy", 5));

        await patient.Press("Save");
        (await patient.Open($"/en/requests/{id}/obstacles/silence")).ChooseSomething(_app.Today);
        _fault.Next = new InvalidOperationException("broken");
        await patient.Submit();

        Assert.Equal(HttpStatusCode.InternalServerError, patient.Status);
        Assert.Null(_fault.Next);
        Assert.Equal(["2027-01 Requests sent: 1"], await CountersAsync());
        Assert.Equal(2, await _app.WithDbAsync(db => db.Set<RequestEvent>().CountAsync()));
    }

    [Fact]
    public async Task Forty_who_count_at_once_in_any_order_are_all_counted_at_the_first_try()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(place => _app.WithDbAsync(db =>
        {
            db.Add(new Owner { Id = Guid.CreateVersion7(), LastSeenOn = _app.Today });
            foreach (var what in place % 2 == 0 ? "ab" : "ba")
            {
                db.Count($"{what}", _app.Time.GetUtcNow());
            }

            return db.SaveChangesAsync();
        })));

        Assert.Equal(["2026-03 a: 40", "2026-03 b: 40"], await CountersAsync());
        Assert.Equal(40, _fault.Saves);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_save_that_counts_accepts_its_changes_where_the_writer_says_so(bool isAccepted)
    {
        var isLeft = await _app.WithDbAsync(async db =>
        {
            db.Add(new Owner { Id = Guid.CreateVersion7(), LastSeenOn = _app.Today });
            db.Count("a", _app.Time.GetUtcNow());
            await db.SaveChangesAsync(isAccepted);
            return db.ChangeTracker.HasChanges();
        });

        Assert.Equal(!isAccepted, isLeft);
        Assert.Equal(["2026-03 a: 1"], await CountersAsync());
        Assert.Equal(1, await _app.WithDbAsync(db => db.Owners.CountAsync()));
    }

    [Fact]
    public void Of_each_kind_of_line_somebody_decided_whether_it_is_counted()
        => Assert.All(
            typeof(EventFacts).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(EventFacts)) && !type.IsAbstract),
            kind => Assert.IsNotType<UnreachableException>(
                Record.Exception(() => Counted.In([], new(Guid.Empty, (EventFacts)RuntimeHelpers.GetUninitializedObject(kind))))));

    [Fact]
    public void An_answer_that_was_taken_back_and_given_again_is_one_answer()
    {
        var (on, all, id) = (CareSample.DayZero, new[] { ItemOutcome.All }, Guid.CreateVersion7());
        static LoggedFacts Line(EventFacts facts) => new(Guid.CreateVersion7(), facts);
        var came = new LoggedFacts(id, new ArrivalFacts(on, all, null));
        var takenBack = Line(new CorrectedFacts(id, new ArrivalFacts(on, [ItemOutcome.Part], null)));

        Assert.Equal(["Requests answered in full"], Counted.In([Line(CareSample.Sent)], came));
        Assert.Empty(Counted.In([Line(CareSample.Sent), came, takenBack], Line(new ArrivalFacts(on, all, null))));
    }

    private async Task<(Harness.Patient Patient, string Id)> FiledAsync()
    {
        SampleAnswers.Speak("en");
        _app.Time.AdjustTime(new DateTimeOffset(CareSample.Made, new TimeOnly(18, 0), TimeSpan.Zero));
        _guest = await Guest.BeginAsync(_app);
        return (_guest.Patient, await new Filing(_app).AddAsync(_guest.OwnerId, CareSample.Details, hasClock: true));
    }

    private async Task<IReadOnlyList<string>> CountersAsync() => await _app.WithDbAsync(db => db.Set<Counter>()
        .OrderBy(counter => counter.Month).ThenBy(counter => counter.What)
        .Select(counter => $"{counter.Month} {counter.What}: {counter.Count}").ToListAsync());

    /// <summary>Fails once, when the rows are written and what they count is not.</summary>
    private sealed class FaultAfterSave : SaveChangesInterceptor
    {
        private int _saves;

        public Exception? Next { get; set; }

        public int Saves => _saves;

        public override ValueTask<int> SavedChangesAsync(
            SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _saves);
            if (Next is { } fault)
            {
                Next = null;
                throw fault;
            }

            return new(result);
        }
    }
}
