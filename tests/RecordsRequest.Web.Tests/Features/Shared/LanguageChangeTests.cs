using System.Net;
using RecordsRequest.Web.Tests.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Shared;

/// <summary>The other language in the middle of a form.</summary>
public sealed class LanguageChangeTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en", "es", "Español")]
    [InlineData("es", "en", "English")]
    public async Task What_is_typed_is_kept_and_the_page_speaks_the_other_language(string from, string to, string button)
    {
        var midway = await Midway.Begin(app, language: from);
        var patient = await midway.At("name");

        await patient.Fill(Words.Name_Legal, "Zoë Ruiz").Fill(Words.Name_Other, "🙂").Press(button);
        SampleAnswers.Speak(to);

        Assert.Equal((HttpStatusCode.OK, Words.Name_Heading_Yours), (patient.Status, patient.Heading));
        Assert.Equal($"/{to}/requests/new/{midway.DraftId}/name", patient.At);
        Assert.Equal(("Zoë Ruiz", "🙂"), (patient.ValueOf(Words.Name_Legal), patient.ValueOf(Words.Name_Other)));
        Assert.Empty(patient.Errors);
        Assert.DoesNotContain(Common.Errors_Prefix, patient.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Ana Ruiz", (await midway.Kept()).Name?.Legal.Value);
    }

    [Fact]
    public async Task The_form_goes_on_in_the_other_language_and_comes_back_to_the_check_page()
    {
        var midway = await Midway.Begin(app, Midway.Finished);
        var patient = await midway.At("name?return=check");

        await patient.Fill(Words.Name_Legal, "Zoë Ruiz").Press("Español");
        SampleAnswers.Speak("es");
        await patient.Press(Common.Button_Continue);

        Assert.Equal($"/es/requests/new/{midway.DraftId}/check", patient.At);
        Assert.Equal("Zoë Ruiz", (await midway.Kept()).Name?.Legal.Value);
    }

    [Fact]
    public async Task The_Enter_key_still_continues()
    {
        var patient = await (await Midway.Begin(app)).At("name");

        var first = patient.Page.QuerySelector("button[form=typed], form#typed button")!;

        Assert.Null(first.GetAttribute("name"));
        Assert.Null(first.GetAttribute("formaction"));
    }

    [Fact]
    public async Task A_page_with_nothing_to_type_has_a_link()
    {
        var patient = await new Patient(app.CreateClient()).Open("/en/guide");

        await patient.Follow("Español");

        Assert.Equal("/es/guide", patient.At);
    }
}
