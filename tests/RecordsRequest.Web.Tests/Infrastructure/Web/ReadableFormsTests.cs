using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RecordsRequest.Web.Infrastructure.Web;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class ReadableFormsTests(TestApp app) : IClassFixture<TestApp>
{
    private const string BufferedFiles = "ASPNETCORE_*.tmp";

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "Form.InPortal=+ADw-")]
    [InlineData("multipart/form-data", "a")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"Form.InPortal\"\r\n\r\nNotAll\r\n--b--\r\n")]
    public async Task A_form_that_cannot_be_read_gets_a_page_that_says_so(string type, string body)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = await app.CreateClient().PostAsync("/en/requests/new", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("We could not read what was sent", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_read_before_and_has_no_header_is_taken_as_it_is()
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post, Form = new FormCollection(new() { ["a"] = "b" }) } };
        context.SetEndpoint(new Endpoint(_ => Task.CompletedTask, EndpointMetadataCollection.Empty, "any"));
        var asked = new ApplicationBuilder(app.Services);
        asked.UseReadableForms();
        asked.Run(_ => Task.CompletedTask);

        await asked.Build()(context);

        Assert.Equal("b", context.Features.Get<ReadForm>()!.Form["a"]);
        Assert.Equal(StatusCodes.Status200OK, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_file_that_nobody_asked_for_never_lies_in_the_temporary_directory()
    {
        var made = new List<string?>();
        var seen = new TaskCompletionSource();
        var last = $"ASPNETCORE_{Guid.CreateVersion7()}.tmp";
        using var watch = new FileSystemWatcher(Path.GetTempPath(), BufferedFiles);
        watch.Created += (_, file) =>
        {
            made.Add(file.Name);
            if (file.Name == last)
            {
                seen.SetResult();
            }
        };
        watch.EnableRaisingEvents = true;

        await app.CreateClient()
            .PostAsync("/en/requests/new", new MultipartFormDataContent { { new ByteArrayContent(new byte[200_000]), "file", "records.pdf" } });

        // Files are told in their order: after this one, all before it are known.
        await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), last), "");
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(Path.GetTempPath(), last));
        Assert.Equal([last], made);
    }
}
