using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>From the first page to the letter, in a real browser.</summary>
public sealed class WholeJobTests(LiveApp live)
{
    [Theory]
    [InlineData("en", 320, Ways.Mouse)]
    [InlineData("es", 320, Ways.NoScript)]
    [InlineData("en", 1280, Ways.Keyboard)]
    [InlineData("es", 1280, Ways.Keyboard)]
    [InlineData("en", 1280, Ways.NoScript)]
    [InlineData("es", 320, Ways.Mouse)]
    public async Task A_patient_gets_a_letter(string language, int width, Ways ways)
    {
        SampleAnswers.Speak(language);
        await using var patient = await live.VisitorAsync(new Screen(width), ways);

        await patient.MakeLetter(language);

        Assert.Equal(Words.Ready_Heading, await patient.Heading());
    }
}
