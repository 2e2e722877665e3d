using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Features.Requests;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>The search in what an office said.</summary>
public sealed class FindTests(LiveApp live) : IClassFixture<LiveApp>
{
    [Theory]
    [InlineData("en", "deposit", "They want me to pay first")]
    [InlineData("en", "thumb drive", "They will not use my USB stick")]
    [InlineData("es", "anticipo", "Quieren que pague primero")]
    [InlineData("es", "deposit", "Quieren que pague primero")]
    [InlineData("es", "jubilo", "La oficina cerró para siempre")]
    public async Task A_word_of_the_office_finds_the_one_line_that_is_meant(string language, string typed, string found)
    {
        var desk = await FullDesk.BeginAsync(live.App);

        await live.VisitAsync(new Screen(390), Ways.Mouse, async visitor =>
        {
            await live.GiveAsync(desk, visitor);
            await visitor.Open($"/{language}/requests");
            await visitor.Follow("Valley Imaging Center");
            await visitor.Open($"{visitor.At}/obstacles");

            await visitor.Page.Locator("#words").FillAsync(typed);

            Assert.Equal([found], await visitor.Page.Locator("[data-found] li:visible").AllInnerTextsAsync());
        });
    }
}
