using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Tests.Harness;
using Buttons = RecordsRequest.Web.Features.Shared.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>A database that cannot say whose visit it is: away, or damaged there.</summary>
public sealed class UnreadVisitTests : IAsyncDisposable
{
    private readonly TestApp _app = new() { Settings = { ["App:Limits:GetsPerMinute"] = "5" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task What_was_typed_is_on_the_page_that_says_no_and_can_be_sent_again(string language)
    {
        SampleAnswers.Speak(language);
        var patient = Guest.Browser(_app).Patient;
        await (await patient.StartRequest(language)).AnswerAll(SampleAnswers.Common.Take(1));
        patient.Enter(SampleAnswers.Common[1]);
        var form = patient.Tab;

        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"GuestSessions\" RENAME TO \"Away\""));
        await patient.Press(Buttons.Button_Continue);
        var (status, words) = (patient.Status, patient.Words);
        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Away\" RENAME TO \"GuestSessions\""));
        await patient.Show(form).Press(Buttons.Button_Continue);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains(SampleAnswers.Patient, words, StringComparison.Ordinal);
        Assert.EndsWith("/address", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_with_an_invented_key_is_counted_as_their_network_and_fills_no_log()
    {
        var browser = Guest.Browser(_app, setCookies: "__Host-rr=invented; path=/; secure");
        await _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"GuestSessions\" RENAME TO \"Away\""));
        var before = _app.Log.ToString().Length;

        var answers = new List<HttpStatusCode>();
        for (var asked = 0; asked < 7; asked++)
        {
            answers.Add((await browser.Client.GetAsync("/en")).StatusCode);
        }

        var lines = _app.Log.ToString()[before..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [.. Enumerable.Repeat(HttpStatusCode.InternalServerError, 5), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)], answers);
        Assert.Equal((5 * 2) + 2, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 6_000));
    }

    [Fact]
    public async Task Whoever_comes_with_the_key_of_no_visit_is_counted_before_being_sent_on()
    {
        var browser = Guest.Browser(_app, setCookies: "__Host-rr=invented; path=/; secure");

        var answers = new List<HttpStatusCode>();
        for (var asked = 0; asked < 6; asked++)
        {
            answers.Add((await browser.CopyAt(_app).Client.GetAsync("/en/requests")).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Redirect, 5), HttpStatusCode.TooManyRequests], answers);
    }
}
