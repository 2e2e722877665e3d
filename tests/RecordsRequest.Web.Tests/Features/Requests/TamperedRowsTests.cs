using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Somebody writes the database who has no key. What they wrote is shown as damaged, and nobody reads what is another's.</summary>
[Trait("Database", "Sqlite")]
public sealed class TamperedRowsTests : IAsyncLifetime
{
    /// <summary>The lines of the request that is written to, in the order in which they were told; itself; somebody else's.</summary>
    private static readonly string[] Holes = ["{first}", "{second}", "{third}", "{fourth}", "{told}", "{other}"];

    private readonly TestApp _app = new();
    private Guest _mine = null!;
    private Guest _other = null!;
    private string _told = "";
    private string _sound = "";
    private string _theirs = "";
    private Guid _toldId;

    public async ValueTask InitializeAsync()
    {
        _app.Time.AdjustTime(new(CareSample.DayThirty, new(18, 0), TimeSpan.Zero));
        (_mine, _other) = (await Guest.BeginAsync(_app), await Guest.BeginAsync(_app));
        _told = await AddAsync(
            _mine, "Lakeside Clinic", CareSample.Sent, CareSample.Received, new ObstacleFacts(CareSample.DayThirty, Obstacle.TellWhy, null));
        _sound = await AddAsync(_mine, "Hill Hospital", CareSample.Sent);
        _theirs = await AddAsync(_other, "Valley Hospital", CareSample.Sent);
        _toldId = await IdOfAsync(_told);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "This is damaged", "A part of this request is damaged", "This part is damaged")]
    [InlineData("es", "Esto está dañado", "Una parte de esta solicitud está dañada", "Esta parte está dañada")]
    public async Task A_request_given_to_somebody_else_shows_them_nothing_and_theirs_is_there(string language, string row, string title, string part)
    {
        var letter = await LetterAsync();
        await WriteAsync($"UPDATE Requests SET OwnerId = '{Text(_other.OwnerId)}' WHERE PublicId = '{_told}'");
        await WriteAsync($"UPDATE Letters SET OwnerId = '{Text(_other.OwnerId)}' WHERE RequestId = '{Text(_toldId)}'");

        var list = (await _other.Patient.Open($"/{language}/requests")).Words;
        var page = await _other.Patient.Open($"/{language}/requests/{_told}");
        var (pageTitle, pageWords) = (page.Heading, page.Words);
        var read = await _other.Patient.Open($"/{language}/requests/{_told}/letters/{letter}");

        Assert.All([row, RowNumbers.Of(_toldId), "Valley Hospital"], words => Assert.Contains(words, list, StringComparison.Ordinal));
        Assert.Equal((title, part), (pageTitle, read.Heading));
        Assert.All([list, pageWords, read.Words], words => Assert.DoesNotContain("Lakeside", words, StringComparison.Ordinal));
        Assert.DoesNotContain("Lakeside", (await _mine.Patient.Open($"/{language}/requests")).Words, StringComparison.Ordinal);
        Assert.Contains($"Seals of Requests.Details: damaged, number {RowNumbers.Of(_toldId)}", await CheckAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DueOn = '2030-01-01'")]
    [InlineData("DueOn = NULL, AnsweredOn = '2027-02-01'")]
    [InlineData("Stage = 'Closed'")]
    [InlineData("PersonId = 'AAAAAAAAAAAAAAAAAAAAAA'")]
    [InlineData("ReaderLanguage = 'Spanish'")]
    [InlineData("Reference = 'RR-AAAA-AAAA'")]
    [InlineData("EventCount = EventCount - 1")]
    [InlineData("EventCount = NULL, LastEventId = NULL")]
    [InlineData("DueOn = 'no day'")]
    [InlineData("BundleId = 'no id'")]
    [InlineData("Stage = 'Nowhere'")]
    [InlineData("MadeAt = 'never'")]
    public async Task A_value_in_clear_that_was_changed_is_damage_and_hides_no_other(string change)
    {
        await WriteAsync($"UPDATE Requests SET {change} WHERE PublicId = '{_told}'");

        var list = await _mine.Patient.Open("/en/requests");
        var (status, words) = (list.Status, list.Words);
        var damaged = await _mine.Patient.Open($"/en/requests/{_told}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(["This is damaged", RowNumbers.Of(_toldId), "Hill Hospital"], part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.DoesNotContain("Lakeside", words, StringComparison.Ordinal);
        Assert.Contains("is damaged", damaged.Heading, StringComparison.Ordinal);
        Assert.Contains(RowNumbers.Of(_toldId), damaged.Words, StringComparison.Ordinal);
        Assert.Equal("Your request to Hill Hospital", (await _mine.Patient.Open($"/en/requests/{_sound}")).Heading);
        Assert.Contains($"damaged, number {RowNumbers.Of(_toldId)}", await CheckAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _mine.Patient.Open("/en/visit/everything/zip")).Status);
    }

    [Theory]
    [InlineData("Timelines", "DELETE FROM Events WHERE Id = '{first}'")]
    [InlineData("Timelines", "DELETE FROM Events WHERE Id = '{second}'")]
    [InlineData("Timelines", "DELETE FROM Events WHERE Id = '{fourth}'")]
    [InlineData("Timelines", "DELETE FROM Events WHERE RequestId = '{told}'")]
    [InlineData(
        "Seals of Requests",
        "DELETE FROM Events WHERE Id = '{fourth}'; UPDATE Requests SET EventCount = 3, LastEventId = '{third}' WHERE Id = '{told}'")]
    [InlineData("Timelines", "UPDATE Events SET RequestId = '{other}' WHERE Id = '{second}'")]
    [InlineData("Timelines", "UPDATE Events SET RequestId = '{other}' WHERE Id = '{fourth}'")]
    [InlineData(
        "Timelines",
        "UPDATE Events SET BeforeId = CASE Id WHEN '{second}' THEN '{second}' ELSE '{first}' END WHERE Id IN ('{second}', '{third}')")]
    [InlineData("Timelines", "UPDATE Events SET BeforeId = 'no id' WHERE Id = '{third}'")]
    [InlineData("Timelines", "INSERT INTO Events (Id, RequestId, At, Facts, FormKey) VALUES ('{told}', '{told}', 0, x'', 'a')")]
    [InlineData(
        "Seals of Events",
        "UPDATE Events SET At = At + CASE Id WHEN '{second}' THEN 9000000000 ELSE -9000000000 END WHERE Id IN ('{second}', '{third}')")]
    [InlineData("Seals of Events", "UPDATE Events SET Facts = (SELECT Facts FROM Events WHERE Id = '{second}') WHERE Id = '{third}'")]
    public async Task A_line_that_was_taken_added_or_put_elsewhere_is_damage_of_its_request(string named, string statement)
    {
        IEnumerable<Guid> ids = [.. await LinesAsync(), _toldId, await IdOfAsync(_theirs)];
        await WriteAsync(Holes.Zip(ids).Aggregate(statement, (text, hole) => text.Replace(hole.First, Text(hole.Second), StringComparison.Ordinal)));

        var list = (await _mine.Patient.Open("/en/requests")).Words;
        var damaged = await _mine.Patient.Open($"/en/requests/{_told}");
        var heading = damaged.Heading;
        var action = await _mine.Patient.Open($"/en/requests/{_told}/call");

        Assert.Contains("is damaged", heading, StringComparison.Ordinal);
        Assert.Equal("This part is damaged", action.Heading);
        Assert.All(["This is damaged", "Hill Hospital"], words => Assert.Contains(words, list, StringComparison.Ordinal));
        Assert.Equal("Your request to Hill Hospital", (await _mine.Patient.Open($"/en/requests/{_sound}")).Heading);
        Assert.DoesNotContain("Lakeside", (await _other.Patient.Open($"/en/requests/{_theirs}")).Words, StringComparison.Ordinal);
        Assert.Matches($"(?m)^{named}.*: damaged, number", await CheckAsync());
    }

    [Fact]
    public async Task A_letter_or_an_unfinished_form_put_elsewhere_does_not_open_there()
    {
        await (await _mine.Patient.StartRequest("en")).Open("/en/requests");
        var letter = await LetterAsync();
        await WriteAsync($"UPDATE Letters SET RequestId = '{Text(await IdOfAsync(_sound))}' WHERE PublicId = '{letter}'");
        await WriteAsync($"UPDATE Drafts SET OwnerId = '{Text(_other.OwnerId)}'");
        var draft = await _app.WithDbAsync(db => db.DraftsOf(_other.OwnerId).Select(row => new { row.Id, row.PublicId }).SingleAsync());

        var read = (await _mine.Patient.Open($"/en/requests/{_sound}/letters/{letter}")).Heading;
        var request = (await _mine.Patient.Open($"/en/requests/{_sound}")).Heading;
        var list = (await _other.Patient.Open("/en/requests")).Words;
        var check = (await _other.Patient.Open($"/en/requests/new/{draft.PublicId}/check")).Heading;

        Assert.Equal(("This part is damaged", "Your request to Hill Hospital"), (read, request));
        Assert.Contains(RowNumbers.Of(draft.Id), list, StringComparison.Ordinal);
        Assert.Equal("This part is damaged", check);
    }

    [Fact]
    public async Task A_seal_from_before_they_were_bound_is_refused_once_none_is_left_and_check_ends_with_1()
    {
        var vault = _app.Services.GetRequiredService<FieldVault>();
        var request = await _app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync(row => row.Id == _toldId));
        var older = vault.SealDetails(vault.OpenDetails(request), _toldId);
        var sound = await Operator.RunAsync(_app.Root, "check");
        await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Requests SET Details = {older.Bytes} WHERE Id = {_toldId}"));

        var end = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal((0, 1), (sound.Code, end.Code));
        Assert.Contains("Timelines: right", sound.Output, StringComparison.Ordinal);
        Assert.Contains($"Seals of Requests.Details: damaged, number {RowNumbers.Of(_toldId)}", end.Output, StringComparison.Ordinal);
        Assert.Equal("A part of this request is damaged", (await _mine.Patient.Open($"/en/requests/{_told}")).Heading);
    }

    private Task<string> AddAsync(Guest guest, string office, params EventFacts[] told) => new Filing(_app) { KeepsLetter = true }.AddAsync(
        guest.OwnerId, CareSample.Details with { Provider = CareSample.Details.Provider with { Organization = office } }, hasClock: true, told);

    private Task<Guid> IdOfAsync(string publicId)
        => _app.WithDbAsync(db => db.Set<AccessRequest>().Where(request => request.PublicId == publicId).Select(request => request.Id).SingleAsync());

    private Task<string> LetterAsync() => _app.WithDbAsync(
        db => db.LettersOf(_mine.OwnerId).Where(kept => kept.RequestId == _toldId).Select(kept => kept.PublicId).SingleAsync());

    private Task<List<Guid>> LinesAsync() => _app.WithDbAsync(
        db => db.Set<RequestEvent>().Where(line => line.RequestId == _toldId).OrderBy(line => line.At).Select(line => line.Id).ToListAsync());

    [SuppressMessage("Security", "EF1002", Justification = "What an intruder writes.")]
    private Task<int> WriteAsync(string statement) => _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(statement));

    private Task<string> CheckAsync() => DatabaseFaults.NameAsync(_app.Services, Path.Combine(_app.Root, "data", "app.db"));

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();
}
