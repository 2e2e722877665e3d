using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Problems = RecordsRequest.Web.Features.Problems.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>The server ends, in whatever way, and comes back. The app goes on by itself.</summary>
[Collection(ServerOfOwnTests.Name)]
public sealed partial class ServerEndsTests(ServerOfOwn server)
{
    private const string Typed = "Rosalinda Ilvermorny";
    private const int People = 6;
    private const int EnoughOfEach = 5;

    [PostgresTheory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task While_it_is_away_a_page_says_so_with_what_was_typed_which_can_be_sent_once_it_is_back(string language)
    {
        var patient = await (await Midway.Begin(server.App, language: language)).At("name");
        var form = patient.Fill(Words.Name_Legal, Typed).Tab;
        var before = server.App.Log.ToString().Length;

        server.End(How.Stopped);
        await patient.Press(Button.Button_Continue);
        var (away, shown, ready) = (patient.Status, patient.Words, await server.ReadyAsync());
        server.Start();
        await patient.Show(form).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.InternalServerError, away);
        Assert.All([Problems.Problem_FailedText, Typed], words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, $"/{language}"), (patient.Status, patient.At[..3]));
        Assert.NotEqual(form.At, patient.At);
        Assert.Equal((503, 200), (ready, await server.ReadyAsync()));
        var log = server.App.Log.ToString()[before..];
        Assert.Single(log.Split('\n'), line => line.Contains("\"event\":\"Failed", StringComparison.Ordinal));
        Assert.DoesNotContain(Typed, log, StringComparison.Ordinal);
    }

    [PostgresTheory]
    [InlineData(How.Stopped)]
    [InlineData(How.Crashed)]
    [InlineData(How.Killed)]
    public async Task What_was_acknowledged_is_there_however_it_ended_while_people_wrote(How how)
    {
        SampleAnswers.Speak("en");
        var guests = await Task.WhenAll(Enumerable.Range(0, People).Select(_ => Guest.BeginAsync(server.App)));
        var enough = guests.Select(_ => new TaskCompletionSource()).ToList();
        var writing = guests.Zip(enough, WriteAsync).ToList();

        await Task.WhenAll(enough.Select(own => own.Task));
        server.End(how);
        var acknowledged = await Task.WhenAll(writing);
        server.Start();

        foreach (var (guest, forms) in guests.Zip(acknowledged))
        {
            var kept = await server.App.WithDbAsync(db => db.DraftsOf(guest.OwnerId).Select(draft => draft.PublicId).ToListAsync());
            Assert.Empty(forms.Except(kept));
            // The last may have been written though nobody was told.
            Assert.InRange(kept.Count, forms.Count, forms.Count + 1);
            Assert.Equal(HttpStatusCode.OK, (await guest.Patient.Open($"/en/requests/new/{forms[^1]}/who")).Status);
        }
    }

    /// <summary>Begins one form after the other until that fails. Returns those that the browser was led to.</summary>
    private static async Task<List<string>> WriteAsync(Guest guest, TaskCompletionSource enough)
    {
        var (patient, begun) = (guest.Patient, new List<string>());
        while ((await patient.Open("/en/requests/new")).Status == HttpStatusCode.OK)
        {
            await patient.Choose(Words.InPortal_NotAll).Press(Button.Button_Continue);
            if (Begun().Match(patient.At) is not { Success: true } led)
            {
                break;
            }

            begun.Add(led.Value);
            if (begun.Count == EnoughOfEach)
            {
                enough.TrySetResult();
            }
        }

        enough.TrySetResult();
        return begun;
    }

    [GeneratedRegex("(?<=/requests/new/)[A-Za-z0-9_-]{22}")]
    private static partial Regex Begun();
}
