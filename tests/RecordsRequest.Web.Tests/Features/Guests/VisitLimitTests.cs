using System.Net;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guests;

public sealed class VisitLimitTests : IAsyncDisposable
{
    private const string PersonalPage = "/en/visit/code";
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(14, 59, HttpStatusCode.OK)]
    [InlineData(15, 1, HttpStatusCode.Redirect)]
    public async Task A_visit_on_a_shared_device_ends_after_15_minutes_without_a_click(int minutes, int seconds, HttpStatusCode status)
    {
        var guest = await Guest.BeginAsync(_app, shared: true);

        _app.Time.Advance(new TimeSpan(0, minutes, seconds));

        Assert.Equal(status, await StatusForAsync(guest));
    }

    [Theory]
    [InlineData("en", "What did they say? (optional)", "Save", "Your visit ended before this was saved")]
    [InlineData("es", "¿Qué le dijeron? (opcional)", "Guardar", "Su visita terminó antes de guardar esto")]
    public async Task What_was_typed_when_the_visit_ended_is_shown(string language, string field, string save, string title)
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        var id = await new Filing(_app).AddAsync(
            guest.OwnerId, CareSample.Details with { MadeOn = new(2026, 3, 1) }, hasClock: true, CareSample.Sent with { On = new(2026, 3, 1) });
        var patient = (await guest.Patient.Open($"/{language}/requests/{id}/call")).Fill(field, "It is in the mail.");
        _app.Time.Advance(TimeSpan.FromMinutes(16));

        await patient.Press(save);

        Assert.Equal((HttpStatusCode.Forbidden, title), (patient.Status, patient.Heading));
        Assert.Contains("It is in the mail.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_a_visit_that_is_over_says_that_it_has_ended()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        var patient = await guest.Patient.Open("/en/visit/end");
        _app.Time.Advance(TimeSpan.FromMinutes(16));

        await patient.Press("End my visit now");

        Assert.Equal((HttpStatusCode.OK, "Your visit has ended"), (patient.Status, patient.Heading));
    }

    [Fact]
    public async Task A_visit_ends_in_time_though_the_clock_was_set_back()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        _app.Time.AdjustTime(_app.Time.GetUtcNow().AddDays(-30));

        var before = await StatusForAsync(guest);
        _app.Time.Advance(TimeSpan.FromMinutes(16));
        var after = await StatusForAsync(guest);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (before, after));
    }

    [Fact]
    public async Task Each_click_starts_the_15_minutes_over()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);

        var answers = new List<HttpStatusCode>();
        for (var clicks = 0; clicks < 3; clicks++)
        {
            _app.Time.Advance(new TimeSpan(0, 14, 59));
            answers.Add(await StatusForAsync(guest));
        }

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
    }

    [Fact]
    public async Task A_visit_on_a_shared_device_ends_after_12_hours_however_busy_it_is()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);

        var within = new List<HttpStatusCode>();
        for (var rounds = 0; rounds < 6 * 12; rounds++)
        {
            _app.Time.Advance(TimeSpan.FromMinutes(10));
            within.Add(await StatusForAsync(guest));
        }

        _app.Time.Advance(TimeSpan.FromSeconds(1));
        var after = await StatusForAsync(guest);

        Assert.All(within, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(HttpStatusCode.Redirect, after);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.Redirect)]
    public async Task A_visit_on_the_persons_own_device_lasts_90_days(int minutesMore, HttpStatusCode status)
    {
        var guest = await Guest.BeginAsync(_app);

        await _app.LetPassAsync(TimeSpan.FromDays(90) + TimeSpan.FromMinutes(minutesMore));

        Assert.Equal(status, await StatusForAsync(guest));
    }

    [Fact]
    public async Task Coming_back_starts_the_90_days_over_in_the_browser_too()
    {
        var guest = await Guest.BeginAsync(_app);

        await _app.LetPassAsync(TimeSpan.FromDays(60));
        var cookies = (await guest.Client.GetAsync(PersonalPage)).Headers.GetValues("Set-Cookie");
        await _app.LetPassAsync(TimeSpan.FromDays(60));
        var after = await StatusForAsync(guest);

        var cookie = Assert.Single(cookies, value => value.StartsWith("__Host-rr=", StringComparison.Ordinal));
        Assert.Contains("max-age=7776000", cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after);
    }

    [Fact]
    public async Task Whoever_comes_back_too_late_reads_that_the_visit_has_ended()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        _app.Time.Advance(TimeSpan.FromMinutes(16));

        var patient = await guest.Patient.Open("/es/requests");

        Assert.Equal("/es/visit/ended", patient.At);
        Assert.Equal("Su visita terminó", patient.Heading);
    }

    private static async Task<HttpStatusCode> StatusForAsync(Guest guest) => (await guest.Client.GetAsync(PersonalPage)).StatusCode;
}
