using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>What one person may have at most. Each limit is a plain sentence, and what was typed is there.</summary>
public sealed class CapsTests : IAsyncDisposable
{
    private readonly TestApp _app = new()
    {
        Settings =
        {
            ["App:Limits:OpenDrafts"] = "2", ["App:Limits:Requests"] = "1", ["App:Limits:EventsOfRequest"] = "3",
            ["App:Limits:LettersOfRequest"] = "1", ["App:Limits:Visits"] = "3",
        },
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "You have too many unfinished forms")]
    [InlineData("es", "Tiene demasiados formularios sin terminar")]
    public async Task A_third_unfinished_form_is_not_begun(string language, string title)
    {
        var patient = Guest.Browser(_app).Patient;
        await patient.StartRequest(language);
        await patient.StartRequest(language);

        await patient.StartRequest(language);

        Assert.Equal((HttpStatusCode.Conflict, title), (patient.Status, patient.Heading));
        Assert.DoesNotContain("NotAll", patient.Words, StringComparison.Ordinal); // chosen, and no word of anybody's
        Assert.Equal(2, await _app.WithDbAsync(db => db.Set<Draft>().CountAsync()));
    }

    [Fact]
    public async Task A_second_request_keeps_its_answers_until_there_is_room()
    {
        var guest = await Guest.BeginAsync(_app);
        var filed = await FileAsync(guest);
        var patient = guest.Patient;
        await patient.StartRequest();
        await patient.AnswerAll(SampleAnswers.Common);
        var form = patient.At;

        await Sign(patient);
        var refused = (patient.Status, patient.Heading);
        await (await patient.Open($"/en/requests/{filed}/delete")).Press("Delete for good");
        await Sign(await patient.Open(form));

        Assert.Equal((HttpStatusCode.Conflict, "Your list is full"), refused);
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.EndsWith("/ready", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_and_the_letters_of_a_request_have_an_end()
    {
        var guest = await Guest.BeginAsync(_app);
        var request = await FileAsync(guest);
        var form = await guest.Patient.Open($"/en/requests/{request}/call");
        var other = (await guest.Patient.Open($"/en/requests/{request}/call")).Fill("What did they say? (optional)", "It is in the mail.");
        var letter = await guest.Patient.Open($"/en/requests/{request}/write/receipt-check");

        await form.Press("Save");
        await other.Press("Save");

        Assert.Equal((HttpStatusCode.Conflict, "This request has too many letters"), (letter.Status, letter.Heading));
        Assert.Equal($"/en/requests/{request}?notice=recorded", form.At);
        Assert.Equal((HttpStatusCode.Conflict, "The log of this request is full"), (other.Status, other.Heading));
        Assert.Contains("It is in the mail.", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fourth_visit_ends_the_oldest()
    {
        var first = await Guest.BeginAsync(_app);
        await using var scope = _app.Services.CreateAsyncScope();
        var visits = scope.ServiceProvider.GetRequiredService<GuestVisits>();
        var code = (await visits.MakeReturnCodeAsync(first.LetIn(scope.ServiceProvider), first.OwnerId, replaces: null, CancellationToken.None))!;
        for (var more = 0; more < 3; more++)
        {
            _app.Time.Advance(TimeSpan.FromMinutes(2));
            await visits.ReopenAsync(new Microsoft.AspNetCore.Http.DefaultHttpContext(), code, shared: false, CancellationToken.None);
        }

        Assert.Equal(3, await _app.WithDbAsync(db => db.GuestSessions.CountAsync()));
        Assert.Equal("/en/visit/ended", (await first.Patient.Open("/en/visit/code")).At);
    }

    [Theory]
    [InlineData("It is mine"), InlineData("Other people use it too")]
    public async Task Four_equal_first_presses_begin_one_form_of_one_person(string device)
    {
        var guest = Guest.Browser(_app);
        var form = (await guest.Patient.Open("/en/requests/new")).Choose(Words.InPortal_NotAll, device).Tab;

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => guest.Patient.Show(form).Press("Continue")));

        Assert.Single(presses.Select(pressed => pressed.At).Distinct());
        Assert.Equal((1, 1), await _app.WithDbAsync(async db => (await db.Owners.CountAsync(), await db.Set<Draft>().CountAsync())));
        Assert.Equal(HttpStatusCode.OK, (await guest.Patient.Open(presses[0].At)).Status);
        Assert.DoesNotContain("\"Error\"", _app.Log.ToString(), StringComparison.Ordinal);
    }

    private Task<string> FileAsync(Guest guest) => new Filing(_app).AddAsync(
        guest.OwnerId, CareSample.Details with { MadeOn = new(2026, 2, 1) }, hasClock: true, CareSample.Sent with { On = new(2026, 2, 1) });

    private static Task<Patient> Sign(Patient patient)
        => patient.Fill("Type your full name to sign", SampleAnswers.Patient).Press("Make my letter");
}
