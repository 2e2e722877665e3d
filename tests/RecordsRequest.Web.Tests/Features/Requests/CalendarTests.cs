using System.Net;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class CalendarTests : IAsyncLifetime
{
    private RequestsApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await RequestsApp.StartAsync();
        _app.SetToday(new(2027, 2, 10));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_last_day_comes_as_a_calendar_file_that_says_nothing_personal()
    {
        var id = await _app.AddAsync(Sent, Received);
        var answer = (await _app.Patient().Open($"/en/requests/{id}/calendar")).Answer;
        var text = (await answer.Content.ReadAsStringAsync()).ReplaceLineEndings("\n");

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("records-due.ics", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("SUMMARY:Records due\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270305\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20270306\n", text, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P3D\n", text, StringComparison.Ordinal);
        Assert.Contains($"UID:{id}-due@records-request\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lakeside", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_title_is_in_the_language_of_the_page()
    {
        var id = await _app.AddAsync(Sent, Received);

        Assert.Contains("SUMMARY:Fecha de los registros", await (await _app.Patient().Open($"/es/requests/{id}/calendar")).Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_last_day_there_is_no_file()
    {
        var id = await _app.AddAsync(Sent);
        var patient = await _app.Patient().Open($"/en/requests/{id}/calendar");

        Assert.Equal((HttpStatusCode.OK, $"/en/requests/{id}?notice=stale"), (patient.Status, patient.At));
    }
}
