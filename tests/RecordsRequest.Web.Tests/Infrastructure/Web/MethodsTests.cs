using System.Net;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class MethodsTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("TRACE"), InlineData("OPTIONS"), InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH"),
        InlineData("CONNECTED"), InlineData("get")]
    public async Task A_method_that_is_not_on_the_list_is_refused(string method)
    {
        using var browser = app.CreateClient();

        using var answer = await browser.SendAsync(new(new HttpMethod(method), "/es"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow);
        Assert.Contains("Esta página no puede hacer eso", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site"), InlineData("Origin", "https://elsewhere.test"), InlineData("Origin", "null"),
        InlineData("Origin", "http://localhost")]
    public async Task A_form_sent_from_another_site_is_refused(string header, string value)
    {
        using var browser = app.CreateClient();

        using var answer = await browser.SendAsync(new(HttpMethod.Post, "/csp-report") { Headers = { { header, value } } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin"), InlineData("Origin", "https://localhost")]
    public async Task A_form_of_our_own_is_taken(string header, string value)
    {
        using var browser = app.CreateClient();

        using var answer = await browser.SendAsync(new(HttpMethod.Post, "/csp-report") { Headers = { { header, value } } });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }
}
