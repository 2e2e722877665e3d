using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class ProblemPagesTests
{
    [Theory]
    [InlineData("/en/nowhere", "We cannot find this page", "/es/nowhere")]
    [InlineData("/es/nowhere", "No encontramos esta página", "/en/nowhere")]
    [InlineData("/nowhere", "We cannot find this page", "/es")]
    [InlineData("/en/problem", "We cannot find this page", "/es/problem")]
    public async Task An_address_that_is_not_there_gets_a_page_in_its_language(string path, string heading, string otherLanguage)
    {
        await using var app = new TestApp();
        var patient = new Patient(app.CreateClient());

        await patient.Open(path);

        Assert.Equal(HttpStatusCode.NotFound, patient.Status);
        Assert.Equal(heading, patient.Heading);
        Assert.Equal(otherLanguage, patient.Page.QuerySelector(".app-header__language")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_fault_of_ours_shows_a_number_that_is_in_the_log_and_nothing_else()
    {
        await using var app = new TestApp { Besides = services => services.AddSingleton<IStartupFilter>(new Broken()) };
        var patient = new Patient(app.CreateClient());

        await patient.Open("/en/nowhere");

        Assert.Equal(HttpStatusCode.InternalServerError, patient.Status);
        Assert.Equal("Something went wrong on our side", patient.Heading);
        var number = patient.Page.QuerySelector("main strong")!.TextContent;
        var line = app.Log.ToString().Split('\n').Single(line => line.Contains("\"event\":\"Failed", StringComparison.Ordinal));
        Assert.Contains(number, line, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Broken.Typed, app.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Broken.Typed, await patient.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "So a part of your text is left out.")]
    [InlineData("es", "Por eso falta una parte de su texto.")]
    public async Task Of_what_no_form_can_hold_a_part_is_shown_and_of_what_no_form_asks_for_nothing(string language, string said)
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient();
        var large = new string('\'', 60_000);

        using var refused = await browser.PostAsync(
            $"/{language}", Raw($"Form.Note={large}&Form.Note={large}&Form.Note={large}&Form.Street=12+Elm&Form.Nonsense=CNRY-nothing"));

        var page = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.InRange(page.Length, 60_000, 150_000);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("CNRY", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_comes_back_shows_a_part_of_what_no_form_can_hold()
    {
        await using var app = new TestApp();
        var patient = await Guest.Browser(app).Patient.Open("/en/visit/reopen");

        await patient.Fill("Return code", new string('7', 60_000)).Press("Open my requests");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(20_000, patient.ValueOf("Return code").Length);
    }

    private static StringContent Raw(string form) => new(form, Encoding.ASCII, "application/x-www-form-urlencoded");

    /// <summary>Fails at the end of the pipeline, with what was typed in the message as the framework's own parsers do.</summary>
    private sealed class Broken : IStartupFilter
    {
        public const string Typed = "CNRY-31-April";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(_ => throw new FormatException($"'{Typed}' is no date."));
        };
    }
}
