using System.Net;
using Ical.Net;
using Ical.Net.CalendarComponents;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class CalendarTests() : RequestsStory(new(2027, 2, 10))
{
    [Fact]
    public async Task The_last_day_comes_as_a_calendar_file_that_says_nothing_personal()
    {
        var id = await App.AddAsync(Sent, Received);
        var answer = (await App.Patient().Open($"/en/requests/{id}/calendar")).Answer;

        var text = (await answer.Content.ReadAsStringAsync()).ReplaceLineEndings("\n");

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Matches(@"^records-due-RR-.{9}\.ics$", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Matches(@"SUMMARY:Records due \(RR-.{9}\)\n", text);
        Assert.Contains("DTSTART;VALUE=DATE:20270305\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20270306\n", text, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-PT63H\n", text, StringComparison.Ordinal); // three days before, at nine in the morning
        Assert.Contains($"UID:{id}-due@records-request\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lakeside", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_days_to_come_are_in_one_file_with_an_id_of_their_own_each()
    {
        var id = await App.AddAsync(Sent, Received, new CallFacts(DayZero, "Maria", "Soon", new(2027, 2, 15)));
        var calendar = await ReadAsync(id);

        Assert.Equal("PUBLISH", calendar.Method);
        Assert.Equal(
            [("Promised date has passed", new(2027, 2, 16), "promise-passed"), ("Call and ask", new(2027, 2, 24), "nudge"),
                ("Records due", DayThirty, "due"), ("See if it came", DayThirty.AddDays(1), "overdue")],
            calendar.Events.Select(day => (TitleOf(day), day.Start!.Date, day.Uid![$"{id}-".Length..^"@records-request".Length])));
        Assert.All(calendar.Events, day => Assert.False(day.Start!.HasTime));
        Assert.All(calendar.Events, day => Assert.Single(day.Alarms));
    }

    [Fact]
    public async Task A_file_read_in_anew_moves_the_days_it_had_before()
    {
        var id = await App.AddAsync(Sent, Received);
        var before = (await ReadAsync(id)).Events.Single(day => TitleOf(day) == "Records due");
        var patient = await App.Patient().Open($"/en/requests/{id}/correct/3");

        await patient.FillDate("What is the right date?", "2", "8", "2027").Press("Save");
        var after = (await ReadAsync(id)).Events.Single(day => TitleOf(day) == "Records due");

        Assert.Equal((before.Uid, new DateOnly(2027, 3, 10)), (after.Uid, after.Start!.Date));
        Assert.True(after.Sequence > before.Sequence);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task No_title_says_what_it_is_about_and_no_two_are_alike(string language)
    {
        var id = await App.AddAsync(Sent, Received, new FeeNoticeFacts(DayZero, [new(FeeKind.FlatFee, 85)], null));
        App.SetToday(DayThirty.AddDays(1));
        var titles = (await ReadAsync(id, language)).Events.Select(day => day.Summary!.ToLowerInvariant()).ToList();

        Assert.Equal(3, titles.Distinct().Count());
        Assert.DoesNotContain(titles, title => title.Contains("lakeside", StringComparison.Ordinal)
            || title.Contains("medic", StringComparison.Ordinal) || title.Contains("médic", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_title_is_in_the_language_of_the_page()
    {
        var id = await App.AddAsync(Sent, Received);

        Assert.Contains("SUMMARY:Fecha de los expedientes",
            await (await App.Patient().Open($"/es/requests/{id}/calendar")).Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_to_come_there_is_no_file()
    {
        var id = await App.AddAsync(Sent, new ClosedFacts(Made, ClosingOutcome.Withdrawn, null));
        var patient = await App.Patient().Open($"/en/requests/{id}/calendar");

        Assert.Equal((HttpStatusCode.OK, $"/en/requests/{id}?notice=stale"), (patient.Status, patient.At));
    }

    private static string TitleOf(CalendarEvent day) => day.Summary!.Split(" (RR-")[0];

    private async Task<Calendar> ReadAsync(string id, string language = "en")
        => Calendar.Load(await (await App.Patient().Open($"/{language}/requests/{id}/calendar")).Answer.Content.ReadAsStringAsync())!;
}
