using AngleSharp.Dom;
using RecordsRequest.Domain.Requests;
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

    private async Task<IElement> BarAsync(string path) => (await App.Patient().Open(path)).Page.QuerySelector(".app-days")!;

    private static string? Of(IElement bar, string part, string side) => bar.QuerySelector($".app-bar__{part}")!.GetAttribute(side);
}
