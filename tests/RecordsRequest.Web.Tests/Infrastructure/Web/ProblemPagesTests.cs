using System.Net;
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
