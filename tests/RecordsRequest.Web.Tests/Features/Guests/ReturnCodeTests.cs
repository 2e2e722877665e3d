using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guests;

public sealed class ReturnCodeTests : IAsyncDisposable
{
    private const string Unknown = "7777-7777-7777-7777-7777-7777-7777";
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_return_code_opens_the_same_file_on_another_device()
    {
        var phone = await Guest.BeginAsync(_app);
        var code = await VisitTests.CodeOf(phone);

        var library = await Guest.Browser(_app).Patient.Open("/en/visit/reopen");
        await library.Fill("Return code", code.ToLowerInvariant().Replace('-', ' ')).Choose("Other people use it too").Press("Open my requests");

        Assert.Equal("/en/requests", library.At);
        var devices = await _app.WithDbAsync(
            db => db.GuestSessions.Where(session => session.OwnerId == phone.OwnerId)
                .Select(session => session.Shared).OrderBy(shared => shared).ToListAsync());
        Assert.Equal([false, true], devices);
    }

    /// <summary>Ten at night in Honolulu, where they live; the next day at ours.</summary>
    [Theory]
    [InlineData("en", "You made a return code on Monday, March 2, 2026. We keep no copy")]
    [InlineData("es", "Usted creó un código de regreso el lunes 2 de marzo de 2026. No guardamos una copia")]
    public async Task Who_has_a_code_is_told_on_which_day_it_was_made(string language, string made)
    {
        var guest = await Guest.BeginAsync(_app);
        await _app.WithDbAsync(async db =>
        {
            (await db.Owners.SingleAsync()).Learn("Pacific/Honolulu", ZoneBasis.Chosen);
            return await db.SaveChangesAsync();
        });
        _app.Time.Advance(TimeSpan.FromHours(12));
        await VisitTests.CodeOf(guest);
        _app.Time.AdjustTime(_app.Time.GetUtcNow().AddDays(20));

        var page = await guest.Patient.Open($"/{language}/visit/code");

        Assert.Contains(made, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_code_from_before_its_day_was_kept_no_day_is_said()
    {
        var guest = await Guest.BeginAsync(_app);
        await VisitTests.CodeOf(guest);
        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Owners\" SET \"ReturnCodeMadeAt\" = NULL"));

        var page = await guest.Patient.Open("/en/visit/code");

        Assert.Contains("You made a return code. We keep no copy", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_a_code_is_told_that_a_new_one_replaces_it()
    {
        var guest = await Guest.BeginAsync(_app);
        await VisitTests.CodeOf(guest);

        var page = await guest.Patient.Open("/en/visit/code");

        Assert.Contains("the old one stops working", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_replaces_the_old_one()
    {
        var guest = await Guest.BeginAsync(_app);
        var (old, current) = (await VisitTests.CodeOf(guest), await VisitTests.CodeOf(guest));

        var byOld = await VisitTests.Reopen(Guest.Browser(_app), old);
        var byCurrent = await VisitTests.Reopen(Guest.Browser(_app), current);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (byOld.StatusCode, byCurrent.StatusCode));
    }

    [Fact]
    public async Task A_page_that_is_sent_twice_leaves_the_first_code_as_it_is()
    {
        var guest = await Guest.BeginAsync(_app);
        var page = await guest.Patient.Open("/en/visit/code");
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", page.FormToken.Value)]);
        var code = (await page.Press("Show my return code")).Page.QuerySelector(".app-code")!.TextContent.Trim();

        var again = await (await guest.Client.PostAsync("/en/visit/code", form)).Content.ReadAsStringAsync();

        Assert.Contains("You made a return code", again, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await VisitTests.Reopen(Guest.Browser(_app), code)).StatusCode);
    }

    [Fact]
    public async Task A_code_is_shown_once()
    {
        var guest = await Guest.BeginAsync(_app);
        var code = await VisitTests.CodeOf(guest);

        var again = await guest.Patient.Open("/en/visit/code");

        Assert.DoesNotContain(code, again.Page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Enter the 28 letters and numbers of your return code")]
    [InlineData("7K2M-9QXD", "Enter the 28 letters and numbers of your return code")]
    [InlineData("<script>alert(1)</script>", "Enter the 28 letters and numbers of your return code")]
    [InlineData(
        "7777-7777-7777-7777-7777-7777-7777", "We do not know this code. Check each letter and number. If you made a newer code, use that one.")]
    public async Task A_wrong_code_is_said_at_its_field_and_kept(string typed, string message)
    {
        var patient = await Guest.Browser(_app).Patient.Open("/en/visit/reopen");

        await patient.Fill("Return code", typed).Choose("Only I use it").Press("Open my requests");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.EndsWith(message, patient.ErrorAt("Return code"), StringComparison.Ordinal);
        Assert.Equal(typed, patient.ValueOf("Return code"));
    }

    [Fact]
    public async Task Blank_tries_of_others_shut_nobody_out()
    {
        for (var tries = 0; tries < 12; tries++)
        {
            var blank = await VisitTests.Reopen(Guest.Browser(_app), tries % 2 == 0 ? "" : " - ");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.StatusCode);
        }
    }

    [Fact]
    public async Task Guessing_is_stopped_after_ten_tries()
    {
        var browser = Guest.Browser(_app);
        var guesses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 10; tries++)
        {
            guesses.Add((await VisitTests.Reopen(browser, Unknown)).StatusCode);
        }

        var refused = await VisitTests.Reopen(browser, Unknown);

        Assert.All(guesses, status => Assert.Equal(HttpStatusCode.UnprocessableEntity, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task Who_was_stopped_may_try_again_when_the_answer_said_and_not_before()
    {
        var browser = Guest.Browser(_app);
        for (var tries = 0; tries < 10; tries++)
        {
            await VisitTests.Reopen(browser, $"7777-7777-7777-7777-7777-7777-777{"23456789AB"[tries]}");
        }

        var wait = (await VisitTests.Reopen(browser, Unknown)).Headers.RetryAfter!.Delta!.Value;
        _app.Time.Advance(wait - TimeSpan.FromSeconds(1));
        var early = await VisitTests.Reopen(browser, Unknown);
        _app.Time.Advance(TimeSpan.FromSeconds(1));
        var then = await VisitTests.Reopen(browser, Unknown);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.UnprocessableEntity), (early.StatusCode, then.StatusCode));
    }

    [Fact]
    public async Task Ten_wrong_codes_of_one_person_lock_out_nobody_else_on_the_network()
    {
        var code = await VisitTests.CodeOf(await Guest.BeginAsync(_app));
        var guesser = Guest.Browser(_app);
        for (var tries = 0; tries < 11; tries++)
        {
            await VisitTests.Reopen(guesser, Unknown);
        }

        var other = await VisitTests.Reopen(Guest.Browser(_app), code);

        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task One_code_is_not_tried_on_from_many_browsers()
    {
        for (var tries = 0; tries < 10; tries++)
        {
            await VisitTests.Reopen(Guest.Browser(_app), Unknown);
        }

        var refused = await VisitTests.Reopen(Guest.Browser(_app), Unknown.Replace('-', ' '));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task Who_has_requests_open_here_is_warned_before_opening_others()
    {
        var guest = await Guest.BeginAsync(_app);

        var page = await guest.Patient.Open("/en/visit/reopen");

        Assert.Contains("They will be closed here", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_other_requests_closes_those_that_are_open_here()
    {
        var mine = await Guest.BeginAsync(_app);
        var code = await VisitTests.CodeOf(mine);
        var other = await Guest.BeginAsync(_app);
        var before = other.Key;

        await VisitTests.Reopen(other, code);

        Assert.NotEqual(before, other.Key);
        Assert.False(await _app.WithDbAsync(db => db.GuestSessions.AnyAsync(session => session.OwnerId == other.OwnerId)));
    }
}
