using System.Net;
using RecordsRequest.Web.Tests.Harness;
using All = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Shared;

public sealed class TooOldFormsTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task A_page_that_was_open_too_long_comes_back_with_what_was_typed(string language)
    {
        var patient = await AtNameAsync(language);
        patient.Fill(Words.Name_Legal, "Rosa <b>Elena</b>");
        patient.FormToken.Value = "old";

        await patient.Press(All.Button_Continue);

        Assert.Equal(HttpStatusCode.BadRequest, patient.Status);
        Assert.Equal([All.Form_TooOld], patient.Errors);
        Assert.Equal("Rosa <b>Elena</b>", patient.ValueOf(Words.Name_Legal));
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task A_page_that_was_open_too_long_saves_nothing(string language)
    {
        var patient = await AtNameAsync(language);
        var address = patient.At;
        patient.Fill(Words.Name_Legal, "Rosa <b>Elena</b>");
        patient.FormToken.Value = "old";
        await patient.Press(All.Button_Continue);

        await patient.Open(address);

        Assert.Equal("", patient.ValueOf(Words.Name_Legal));
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Who_blocks_cookies_reads_that_they_are_needed(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await new Patient(_app.CreateDefaultClient(new Uri("https://localhost"))).Open($"/{language}/requests/new");

        await patient.Choose(Words.InPortal_NotAll).Press(All.Button_Continue);

        Assert.Equal(HttpStatusCode.BadRequest, patient.Status);
        Assert.Equal([All.Form_NoCookies], patient.Errors);
        Assert.True(patient.IsChosen(Words.InPortal_NotAll));
    }

    [Fact]
    public async Task Where_the_page_cannot_come_back_cookies_are_asked_for_too()
    {
        SampleAnswers.Speak("es");
        using var nothing = new FormUrlEncodedContent([new("__RequestVerificationToken", "old")]);

        using var answer = await _app.CreateDefaultClient(new Uri("https://localhost")).PostAsync("/es/visit/end", nothing);

        Assert.Contains("Este sitio necesita cookies", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_came_back_can_be_sent()
    {
        var patient = await AtNameAsync("en");
        patient.Fill(Words.Name_Legal, SampleAnswers.Patient).FillDate(Domain.Prose.Wording.Fact_Born, "4", "28", "1949");
        patient.FormToken.Value = "old";
        await patient.Press(All.Button_Continue);

        await patient.Press(All.Button_Continue);

        Assert.EndsWith("/address", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_page_cannot_come_back_is_answered_with_the_text_itself()
    {
        var browser = _app.CreateClient();
        using var typed = new FormUrlEncodedContent([new("Form.Note", "Typed <i>by hand</i>"), new("__RequestVerificationToken", "old")]);

        using var answer = await browser.PostAsync("/es/visit/here", typed);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Typed &lt;i&gt;by hand&lt;/i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Lo que usted escribió", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">old<", page, StringComparison.Ordinal);
    }

    private Task<Patient> AtNameAsync(string language)
    {
        SampleAnswers.Speak(language);
        return WalkAsync(language);
    }

    private async Task<Patient> WalkAsync(string language)
    {
        var patient = Guest.Browser(_app).Patient;
        await patient.StartRequest(language);
        return await patient.Choose(Words.Requester_Myself).Press(All.Button_Continue);
    }
}
