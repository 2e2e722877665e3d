using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Tests.Harness;
using Buttons = RecordsRequest.Web.Features.Shared.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>A database that cannot say whose visit it is: away, or damaged there.</summary>
public sealed class UnreadVisitTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

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
}
