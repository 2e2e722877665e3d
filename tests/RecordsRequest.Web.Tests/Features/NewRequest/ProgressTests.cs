using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>How far one is, and that nothing is lost.</summary>
public sealed class ProgressTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task After_each_Continue_the_next_page_says_that_it_is_saved(string language)
    {
        var midway = await Midway.Begin(app, language: language);
        var patient = await midway.At("name");

        await patient.Press(Button.Button_Continue);
        var next = Saved(patient);
        await patient.Fill(Button.Address_Line1, "").Press(Button.Button_Continue);
        var again = Saved(patient);

        Assert.Equal([Words.Step_Saved, null, null], [next, again, Saved(await midway.At("who"))]);
        Assert.Equal(Words.Step_Saved, Saved(await (await Midway.Begin(app, Midway.Finished, language)).At("check")));
    }

    [Fact]
    public async Task The_bar_says_what_the_words_beside_it_say_and_is_not_read_out()
    {
        var bar = (await (await Midway.Begin(app)).At("name")).Page.QuerySelector(".app-step progress")!;

        Assert.Equal(("2", "8", "true"), (bar.GetAttribute("value"), bar.GetAttribute("max"), bar.GetAttribute("aria-hidden")));
    }

    private static string? Saved(Patient patient) => patient.Page.QuerySelector("main [role=status]")?.TextContent;
}
