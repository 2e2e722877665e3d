using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

public sealed class VisitTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_way_back_is_offered_before_a_visit_ends()
    {
        var guest = await Guest.BeginAsync(_app);
        var patient = await guest.Patient.Open("/en");

        await patient.Open("/en/visit/end");

        Assert.Contains("Get your return code first", patient.Words, StringComparison.Ordinal);
        Assert.Equal("Your return code", (await patient.Follow("Get my return code")).Heading);
    }

    [Fact]
    public async Task Ending_a_visit_takes_the_key_from_the_browser_and_clears_what_it_stored()
    {
        var guest = await Guest.BeginAsync(_app);
        var patient = await guest.Patient.Open("/en/visit/end");
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", patient.FormToken.Value)]);

        var answer = await guest.Client.PostAsync("/en/visit/end", form);

        Assert.Equal("/en/visit/ended", answer.Headers.Location?.OriginalString);
        Assert.Equal("\"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.Equal("ended-without-code", guest.Key);
    }

    [Fact]
    public async Task A_key_kept_from_an_ended_visit_opens_nothing()
    {
        var guest = await Guest.BeginAsync(_app);
        var kept = guest.CopyAt(_app);
        await (await guest.Patient.Open("/en/visit/end")).Press("End my visit now");

        Assert.Equal("/en/visit/ended", (await kept.Client.GetAsync("/en/visit/code")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_visit_on_another_device_goes_on()
    {
        var phone = await Guest.BeginAsync(_app);
        var computer = await Guest.BeginAsync(_app);

        await (await phone.Patient.Open("/en/visit/end")).Press("End my visit now");

        Assert.Equal(HttpStatusCode.OK, (await computer.Client.GetAsync("/en/visit/code")).StatusCode);
    }

    [Theory]
    [InlineData("en", true), InlineData("en", false), InlineData("es", true), InlineData("es", false)]
    public async Task Back_after_the_end_says_that_the_visit_has_ended_and_whether_a_code_opens_it(string language, bool hasCode)
    {
        var patient = Guest.Browser(_app).Patient;
        await patient.StartRequest(language);
        var question = patient.At;
        if (hasCode)
        {
            await (await patient.Open($"/{language}/visit/code")).Press(Words.Code_Show);
        }

        await (await patient.Open($"/{language}/visit/end")).Press(Words.End_Now);
        for (var backs = 0; backs < 2; backs++)
        {
            await patient.Open(question);

            Assert.Equal((HttpStatusCode.OK, Words.Ended_Heading), (patient.Status, patient.Heading));
            Assert.Contains(Words.Ended_What, patient.Words, StringComparison.Ordinal);
            Assert.Contains(hasCode ? Words.Ended_Code : Words.Ended_NoCode, patient.Words, StringComparison.Ordinal);
        }
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task On_a_shared_device_the_next_person_starts_with_one_button(string language)
    {
        SampleAnswers.Speak(language);
        var guest = await Guest.BeginAsync(_app, shared: true);

        var next = await (await guest.Patient.Open($"/{language}/visit/end")).Press(Words.End_Next);

        Assert.Equal(($"/{language}/requests/new?next", HttpStatusCode.OK), (next.At, next.Status));
        Assert.Contains(Words.Ended_Before, next.Words, StringComparison.Ordinal);
        Assert.Null(next.Page.QuerySelector($"header [href='/{language}/visit/end']"));
        await next.StartRequest(language);
        Assert.EndsWith("/who", next.At, StringComparison.Ordinal);
        Assert.False(await _app.WithDbAsync(db => db.GuestSessions.AnyAsync(session => session.OwnerId == guest.OwnerId)));
    }

    [Fact]
    public async Task Somebody_without_a_visit_has_nothing_to_end()
    {
        var nobody = Guest.Browser(_app).Patient;

        await nobody.Open("/en/visit/end");

        Assert.Equal("Your visit has ended", nobody.Heading);
    }

    [Fact]
    public async Task Somebody_without_a_visit_has_no_code()
    {
        var nobody = Guest.Browser(_app).Patient;

        await nobody.Open("/en/visit/code");

        Assert.Equal(HttpStatusCode.NotFound, nobody.Status);
    }

    [Fact]
    public async Task Only_guests_are_offered_to_end_their_visit_and_only_shared_devices_are_warned()
    {
        var nobody = await Guest.Browser(_app).Patient.Open("/en/visit/ended");
        var own = await (await Guest.BeginAsync(_app)).Patient.Open("/en/visit/ended");
        var shared = await (await Guest.BeginAsync(_app, shared: true)).Patient.Open("/en/visit/ended");

        Assert.Equal((null, null), (nobody.Page.QuerySelector("header [href='/en/visit/end']"), nobody.Page.QuerySelector("dialog")));
        Assert.NotNull(own.Page.QuerySelector("header [href='/en/visit/end']"));
        Assert.Null(own.Page.QuerySelector("dialog"));
        Assert.NotNull(shared.Page.QuerySelector("dialog"));
        Assert.Contains("after 15 minutes without a click", shared.Page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "max-age=7776000; path=/; secure; samesite=lax; httponly")]
    [InlineData(true, "path=/; secure; samesite=lax; httponly")]
    public async Task The_key_is_bound_to_this_host_and_out_of_reach_of_scripts(bool shared, string flags)
    {
        var guest = await Guest.BeginAsync(_app);
        var code = await CodeOf(guest);

        var answer = await Reopen(Guest.Browser(_app), code, shared);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-rr=", StringComparison.Ordinal));
        Assert.Equal(flags, cookie[(cookie.IndexOf(';', StringComparison.Ordinal) + 2)..]);
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task The_database_knows_neither_key_nor_code()
    {
        var guest = await Guest.BeginAsync(_app);
        var code = await CodeOf(guest);

        var stored = string.Concat(
            Directory.EnumerateFiles(Path.Combine(_app.Root, "data")).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Select(Read));

        Assert.DoesNotContain(guest.Key!, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(code, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 60)]
    public async Task A_visit_is_noted_at_most_once_a_minute(int secondsLater, int notedLater)
    {
        var guest = await Guest.BeginAsync(_app);
        var begun = await LastSeenAsync(guest);
        _app.Time.Advance(TimeSpan.FromSeconds(secondsLater));

        await guest.Client.GetAsync("/en/visit/code");

        Assert.Equal(begun.AddSeconds(notedLater), await LastSeenAsync(guest));
    }

    [Fact]
    public async Task A_visit_that_was_not_noted_within_the_minute_is_noted_after_it()
    {
        var guest = await Guest.BeginAsync(_app);
        var begun = await LastSeenAsync(guest);
        _app.Time.Advance(TimeSpan.FromSeconds(59));
        await guest.Client.GetAsync("/en/visit/code");
        _app.Time.Advance(TimeSpan.FromSeconds(1));

        await guest.Client.GetAsync("/en/visit/code");

        Assert.Equal(begun.AddMinutes(1), await LastSeenAsync(guest));
    }

    internal static async Task<string> CodeOf(Guest guest)
    {
        var page = await guest.Patient.Open("/en/visit/code");
        await page.Press(page.Page.QuerySelector("main form button")!.TextContent.Trim());
        return page.Page.QuerySelector(".app-code")!.TextContent.Trim();
    }

    internal static async Task<HttpResponseMessage> Reopen(Guest browser, string code, bool shared = false)
    {
        var patient = await browser.Patient.Open("/en/visit/reopen");
        return await browser.Client.PostAsync("/en/visit/reopen", new FormUrlEncodedContent(
        [
            new("Form.Code", code),
            new("Form.Device", shared ? "Shared" : "Own"),
            new("__RequestVerificationToken", patient.FormToken.Value),
        ]));
    }

    private Task<DateTimeOffset> LastSeenAsync(Guest guest)
        => _app.WithDbAsync(
            db => db.GuestSessions.Where(session => session.OwnerId == guest.OwnerId).Select(session => session.LastSeenAt).SingleAsync());

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
