using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>One row is damaged: it says so, with a number for the operator, and everything else works.</summary>
[Trait("Database", "Sqlite")]
public sealed class DamagedRowsTests : IAsyncLifetime
{
    private readonly TestApp _app = new();
    private Desk _desk = null!;
    private string _sound = "";

    private Patient Patient => _desk.Patient;

    public async ValueTask InitializeAsync()
    {
        _app.Time.AdjustTime(new(CareSample.DayThirty, new(18, 0), TimeSpan.Zero));
        _desk = await Desk.FillAsync(_app, "en");
        var filing = new Filing(_app) { KeepsLetter = true };
        var other = CareSample.Details with { Provider = CareSample.Details.Provider with { Organization = "Hill Hospital" } };
        _sound = await filing.AddAsync(_desk.Guest.OwnerId, other, hasClock: true, CareSample.Sent);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "This is damaged", "A part of this request is damaged")]
    [InlineData("es", "Esto está dañado", "Una parte de esta solicitud está dañada")]
    public async Task A_request_that_cannot_be_opened_is_a_row_that_says_so_and_the_others_are_there(string language, string row, string title)
    {
        var id = await BreakAsync("Requests", "Details", "PublicId", _desk.Request);

        var list = (await Patient.Open($"/{language}/requests")).Words;
        var page = await Patient.Open($"/{language}/requests/{_desk.Request}");

        Assert.All([row, RowNumbers.Of(id), "Hill Hospital"], words => Assert.Contains(words, list, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, title), (page.Status, page.Heading));
        Assert.Contains(RowNumbers.Of(id), page.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Patient.Open($"/{language}/requests/{_sound}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Patient.Open($"/{language}/requests/new")).Status);
    }

    [Fact]
    public async Task Each_line_of_a_log_can_be_damaged_and_the_rest_of_its_request_is_still_told()
    {
        var told = await new Filing(_app).AddAsync(
            _desk.Guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received,
            new ClosedFacts(CareSample.DayThirty, ClosingOutcome.Complete, null));
        var lines = await _app.WithDbAsync(db => db.Set<RequestEvent>().Join(
                db.Set<AccessRequest>().Where(request => request.PublicId == told), line => line.RequestId, request => request.Id, (line, _) => line)
            .AsNoTracking().ToListAsync());

        foreach (var line in lines)
        {
            await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Events SET Facts = zeroblob(50) WHERE Id = {line.Id}"));
            var page = await Patient.Open($"/en/requests/{told}");
            var written = await Patient.Open($"/en/requests/{told}/call");
            await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Events SET Facts = {line.Facts.Bytes} WHERE Id = {line.Id}"));

            Assert.Contains(RowNumbers.Of(line.Id), page.Words, StringComparison.Ordinal);
            Assert.Equal("This part is damaged", written.Heading);
        }

        Assert.Equal("Your request to Lakeside Clinic", (await Patient.Open($"/en/requests/{told}")).Heading);
    }

    [Fact]
    public async Task The_ZIP_of_everything_is_whole_and_names_what_is_missing()
    {
        var request = await BreakAsync("Requests", "Details", "PublicId", _desk.Request);
        var draft = await BreakAsync("Drafts", "Answers", "PublicId", _desk.Draft);
        var letter = await BreakAsync("Letters", "Pdf", "RequestId", (await IdOfAsync(_sound)).ToString().ToUpperInvariant());

        await using var zip = new ZipArchive(await _desk.Guest.Client.GetStreamAsync("/en/visit/everything/zip"));

        var damaged = await ReadAsync(zip, "damaged.txt");
        Assert.All([request, draft, letter], id => Assert.Contains(RowNumbers.Of(id), damaged, StringComparison.Ordinal));
        Assert.Contains(zip.Entries, entry => entry.FullName.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Contains("Hill Hospital", await ReadAsync(zip, "data.json"), StringComparison.Ordinal);
        Assert.Contains("Hill Hospital", await ReadAsync(zip, "index.html"), StringComparison.Ordinal);
    }

    /// <summary>The kind: what the file holds is not what was written there, whether SQLite notices or not.</summary>
    [Fact]
    public async Task A_page_of_the_file_that_cannot_be_read_takes_nothing_else_from_the_ZIP_and_nothing_goes_without_a_word()
    {
        var sound = await IdOfAsync(_sound);
        var letter = await _app.WithDbAsync(db => db.Set<StoredLetter>().SingleAsync(kept => kept.RequestId == sound));
        var request = await IdOfAsync(_desk.Request);
        var file = new DatabaseFile(_app);
        file.Overwrite(DatabaseFile.Overflow, letter.Pdf.Bytes[6000..6032], (page, _) => page.AsSpan(0, 4).Fill(0xFF));
        file.Overwrite(DatabaseFile.TableLeaf, Encoding.UTF8.GetBytes(_desk.Request), (page, at) => page[at] = (byte)'~');

        await using var zip = new ZipArchive(await _desk.Guest.Client.GetStreamAsync("/en/visit/everything/zip"));

        var damaged = await ReadAsync(zip, "damaged.txt");
        Assert.All([request, letter.Id], id => Assert.Contains(RowNumbers.Of(id), damaged, StringComparison.Ordinal));
        Assert.Contains("Hill Hospital", await ReadAsync(zip, "data.json"), StringComparison.Ordinal);
        Assert.Contains("unfinished-2.html", zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task A_case_file_without_a_damaged_letter_is_whole_and_names_it()
    {
        var letter = await BreakAsync("Letters", "Sha256", "RequestId", (await IdOfAsync(_sound)).ToString().ToUpperInvariant());
        await BreakAsync("Letters", "Pdf", "RequestId", (await IdOfAsync(_sound)).ToString().ToUpperInvariant());

        Assert.Equal(HttpStatusCode.OK, (await Patient.Open($"/en/requests/{_sound}/case-file")).Status);
        await using var zip = new ZipArchive(await _desk.Guest.Client.GetStreamAsync($"/en/requests/{_sound}/case-file/zip"));

        Assert.Contains(RowNumbers.Of(letter), await ReadAsync(zip, "damaged.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("01-request", await ReadAsync(zip, "SHA256SUMS.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_form_that_is_damaged_is_named_in_the_list_and_can_be_deleted_and_so_can_a_request()
    {
        var draft = await BreakAsync("Drafts", "Answers", "PublicId", _desk.Draft);
        await BreakAsync("Requests", "Details", "PublicId", _desk.Request);

        Assert.Contains(RowNumbers.Of(draft), (await Patient.Open("/en/requests")).Words, StringComparison.Ordinal);
        Assert.Equal("This part is damaged", (await Patient.Open($"/en/requests/new/{_desk.Draft}/check")).Heading);
        await (await Patient.Open($"/en/requests/new/{_desk.Draft}/delete")).Press("Delete for good");
        await (await Patient.Open($"/en/requests/{_desk.Request}/delete")).Press("Delete for good");

        Assert.Equal([_sound], await _app.WithDbAsync(db => db.RequestsOf(_desk.Guest.OwnerId).Select(request => request.PublicId).ToListAsync()));
    }

    [Fact]
    public async Task A_value_in_clear_that_means_nothing_hides_no_other_request()
    {
        await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Requests SET ReaderLanguage = 'Enlish' WHERE PublicId = {_desk.Request}"));

        var list = await Patient.Open("/en/requests");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.All(["This is damaged", "Hill Hospital"], words => Assert.Contains(words, list.Words, StringComparison.Ordinal));
        await (await Patient.Open($"/en/requests/{_desk.Request}/delete")).Press("Delete for good");
        Assert.Equal([_sound], await _app.WithDbAsync(db => db.RequestsOf(_desk.Guest.OwnerId).Select(request => request.PublicId).ToListAsync()));
    }

    [Fact]
    public async Task A_value_in_clear_that_means_nothing_takes_no_page_from_a_request_that_was_asked_together_with_it()
    {
        var bundle = Guid.CreateVersion7();
        await _app.WithDbAsync(async db =>
        {
            foreach (var request in await db.RequestsOf(_desk.Guest.OwnerId).ToListAsync())
            {
                request.AskTogether(bundle);
            }

            return await db.SaveChangesAsync();
        });
        await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Requests SET DueOn = 'no day' WHERE PublicId = {_desk.Request}"));

        Assert.Equal(HttpStatusCode.OK, (await Patient.Open($"/en/requests/{_sound}")).Status);
    }

    /// <summary>Returns the id of the row.</summary>
    [SuppressMessage("Security", "EF1002", Justification = "The names are those of our tables.")]
    private Task<Guid> BreakAsync(string table, string column, string key, string value) => _app.WithDbAsync(async db =>
    {
        await db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET {column} = zeroblob(50) WHERE {key} = {{0}}", value);
        return await db.Database.SqlQueryRaw<Guid>($"SELECT Id AS Value FROM {table} WHERE {key} = {{0}}", value).SingleAsync();
    });

    private Task<Guid> IdOfAsync(string publicId)
        => _app.WithDbAsync(db => db.Set<AccessRequest>().Where(request => request.PublicId == publicId).Select(request => request.Id).SingleAsync());

    private static async Task<string> ReadAsync(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
