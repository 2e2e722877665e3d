using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Harness;
using Visit = RecordsRequest.Web.Features.Guests.Text;
using Words = RecordsRequest.Web.Features.YourData.Text;

namespace RecordsRequest.Web.Tests.Features.YourData;

public sealed class DeleteAllTests : IAsyncDisposable
{
    private readonly BusyDatabase _busy = new();
    private readonly TestApp _app;

    public DeleteAllTests() => _app = new()
    {
        Besides = services => services.ConfigureDbContext<SqliteRecordsDb>(options => options.AddInterceptors(_busy)),
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task All_is_counted_asked_for_once_and_gone_with_the_visit_and_the_code(string language)
    {
        var desk = await Desk.FillAsync(_app, language);
        var code = await VisitTests.CodeOf(desk.Guest);
        await Desk.FillAsync(_app, language);
        var patient = await desk.Patient.Open($"/{language}/visit/end");

        await patient.Follow(Words.All_Title);
        var said = patient.Words;
        await patient.Press(Words.Delete_Button);

        Assert.Contains(
            $"{Words.Goes_Requests_One} {Words.Goes_Letters_One} {Words.Goes_Unfinished_One} {Words.Goes_Code} {Words.Goes_Visits}",
            said, StringComparison.Ordinal);
        Assert.Equal(($"/{language}/visit/deleted", Words.Deleted_Title), (patient.At, patient.Heading));
        Assert.Null(desk.Guest.Key);
        Assert.Equal(1, await OwnersAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await VisitTests.Reopen(Guest.Browser(_app), code)).StatusCode);
    }

    [Fact]
    public async Task The_browser_is_told_to_forget_too()
    {
        var guest = await Guest.BeginAsync(_app);
        var patient = await guest.Patient.Open("/en/visit/delete");
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", patient.FormToken.Value)]);

        var answer = await guest.Client.PostAsync("/en/visit/delete", form);

        Assert.Equal("\"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
    }

    [Fact]
    public async Task Whoever_presses_twice_or_on_another_device_is_told_that_it_is_deleted()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var (patient, code) = (await desk.Patient.Open("/en/visit/delete"), await VisitTests.CodeOf(desk.Guest));
        var twice = desk.Guest.CopyAt(_app).Patient.Show(patient.Tab);
        var phone = Guest.Browser(_app);
        await VisitTests.Reopen(phone, code);
        var elsewhere = await phone.Patient.Open("/en/visit/delete");

        await patient.Press(Words.Delete_Button);
        await twice.Press(Words.Delete_Button);
        await elsewhere.Press(Words.Delete_Button);

        Assert.Equal((HttpStatusCode.OK, Words.Deleted_Title), (twice.Status, twice.Heading));
        Assert.Equal((HttpStatusCode.OK, Words.Deleted_Title), (elsewhere.Status, elsewhere.Heading));
    }

    [Fact]
    public async Task After_the_visit_ended_nothing_is_deleted_and_the_page_says_so()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        var patient = await guest.Patient.Open("/en/visit/delete");
        _app.Time.Advance(TimeSpan.FromMinutes(16));

        await patient.Press(Words.Delete_Button);

        Assert.Equal(Visit.Ended_Heading, patient.Heading);
        Assert.Contains(Words.All_VisitEnded, patient.Words, StringComparison.Ordinal);
        Assert.Equal(1, await OwnersAsync());
    }

    [Fact]
    public async Task A_page_that_was_open_too_long_deletes_nothing()
    {
        var patient = await (await Guest.BeginAsync(_app)).Patient.Open("/en/visit/delete");
        Desk.Age(patient);

        await patient.Press(Words.Delete_Button);

        Assert.Equal([Words.Delete_TooOld], patient.Errors);
        Assert.Equal(1, await OwnersAsync());
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task A_busy_database_deletes_nothing_says_so_and_can_be_asked_again()
    {
        var guest = await Guest.BeginAsync(_app);
        var patient = await guest.Patient.Open("/en/visit/delete");

        _busy.IsBusy = true;
        await patient.Press(Words.Delete_Button);
        var (status, errors, key, owners) = (patient.Status, patient.Errors, guest.Key, await OwnersAsync());
        _busy.IsBusy = false;
        await patient.Press(Words.Delete_Button);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 1), (status, owners));
        Assert.Equal([Words.Delete_Busy], errors);
        Assert.NotNull(key);
        Assert.Equal((Words.Deleted_Title, 0), (patient.Heading, await OwnersAsync()));
    }

    [Fact]
    public async Task Nobody_has_nothing_to_delete()
        => Assert.Equal(Visit.Ended_Heading, (await Guest.Browser(_app).Patient.Open("/en/visit/delete")).Heading);

    private Task<int> OwnersAsync() => _app.WithDbAsync(db => db.Owners.CountAsync());

    /// <summary>Answers every deletion as SQLite does when somebody else writes for too long.</summary>
    private sealed class BusyDatabase : DbCommandInterceptor
    {
        public bool IsBusy { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
            CancellationToken cancellationToken = default)
            => IsBusy && command.CommandText.StartsWith("DELETE", StringComparison.Ordinal)
                ? throw new SqliteException("database is locked", 5)
                : new(result);
    }
}
