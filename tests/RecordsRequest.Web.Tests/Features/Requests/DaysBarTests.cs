using AngleSharp.Dom;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Letters;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>The bar of the days used says what its words say. It reaches to day 60, the last one they could ever use.</summary>
public sealed class DaysBarTests : RequestsStory
{
    [Theory]
    [InlineData("en", "Day 12 of 30")]
    [InlineData("es", "Día 12 de 30")]
    public async Task It_is_the_same_in_the_list_on_the_page_and_in_the_case_file(string language, string words)
    {
        var id = await App.AddAsync(Sent, Received);
        App.SetToday(DayZero.AddDays(12));

        foreach (var path in (string[])["", $"/{id}", $"/{id}/case-file"])
        {
            var bar = await BarAsync($"/{language}/requests{path}");

            Assert.Equal(words, bar.QuerySelector("span")!.TextContent);
            Assert.Equal("true", bar.QuerySelector("svg")!.GetAttribute("aria-hidden"));
            Assert.Equal(("20%", "50%"), (Of(bar, "used", "width"), Of(bar, "mark", "x1")));
            Assert.Null(bar.QuerySelector(".app-bar__late"));
        }
    }

    [Fact]
    public async Task More_time_moves_the_mark_of_the_last_day()
    {
        var id = await App.AddAsync(Sent, Received, new ExtensionFacts(true, new(2027, 3, 4), new(2027, 3, 4), "Staff are out", new(2027, 3, 20)));
        App.SetToday(new(2027, 3, 8));

        var bar = await BarAsync($"/en/requests/{id}");

        Assert.Equal("Day 33 of 45", bar.QuerySelector("span")!.TextContent);
        Assert.Equal(("55%", "75%"), (Of(bar, "used", "width"), Of(bar, "mark", "x1")));
    }

    [Theory]
    [InlineData(40, "66.67%", "50%")]
    [InlineData(75, "100%", "40%")]
    public async Task What_is_late_goes_on_past_the_mark(int day, string end, string mark)
    {
        var id = await App.AddAsync(Sent, Received);
        App.SetToday(DayZero.AddDays(day));

        var bar = await BarAsync($"/en/requests/{id}");

        Assert.Equal($"Day {day} of 30", bar.QuerySelector("span")!.TextContent);
        Assert.Equal((mark, mark, end), (Of(bar, "used", "width"), Of(bar, "late", "x1"), Of(bar, "late", "x2")));
    }

    [Theory]
    [InlineData("en", "Working day 8 of 15")]
    [InlineData("es", "Día hábil 8 de 15")]
    public async Task A_state_that_counts_working_days_has_them_in_its_bar(string language, string words)
    {
        var id = await App.Filing.AddAsync(
            App.Me, Details with { Provider = Details.Provider with { State = "TX" } }, hasClock: true, Sent, Received);
        App.SetToday(new(2027, 2, 16));

        foreach (var path in (string[])["", $"/{id}", $"/{id}/case-file"])
        {
            var bar = await BarAsync($"/{language}/requests{path}");

            Assert.Equal(words, bar.QuerySelector("span")!.TextContent);
            Assert.Equal(("53.33%", "100%"), (Of(bar, "used", "width"), Of(bar, "mark", "x1")));
        }
    }

    [Theory]
    [InlineData(12, "Day 12 of 30. The tall line is the last day, March 5, 2027 (45 CFR 164.524(b)(2)).", 4)]
    [InlineData(40, "Day 40 of 30. The tall line is the last day, March 5, 2027 (45 CFR 164.524(b)(2)). The stripes are the days after it.", 18)]
    public async Task The_case_file_has_it_in_its_PDF_in_black_and_in_words(int day, string words, int least)
    {
        var id = await App.AddAsync(Sent, Received);
        App.SetToday(DayZero.AddDays(day));

        var pdf = await (await App.Patient().Open($"/en/requests/{id}/case-file/pdf")).Answer.Content.ReadAsByteArrayAsync();

        using var printed = new PrintedText(pdf);
        Assert.Contains(words, printed.Text, StringComparison.Ordinal);
        Assert.InRange(printed.Drawn, least, 100);
        await ReadableDocument.AssertAsync(pdf, "en");
    }

    [Fact]
    public async Task While_nothing_is_waited_for_the_case_file_has_none()
    {
        var id = await App.AddAsync(Sent);

        var pdf = await (await App.Patient().Open($"/en/requests/{id}/case-file/pdf")).Answer.Content.ReadAsByteArrayAsync();

        using var printed = new PrintedText(pdf);
        Assert.Equal(0, printed.Drawn);
        Assert.DoesNotContain("The tall line", printed.Text, StringComparison.Ordinal);
    }

    private async Task<IElement> BarAsync(string path) => (await App.Patient().Open(path)).Page.QuerySelector(".app-days")!;

    private static string? Of(IElement bar, string part, string side) => bar.QuerySelector($".app-bar__{part}")!.GetAttribute(side);
}
