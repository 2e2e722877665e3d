using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>What nodes do not share: how often somebody may ask, and the files with the keys.</summary>
public sealed class OwnOfEachNodeTests
{
    [PostgresFact]
    public async Task Two_nodes_let_a_person_ask_twice_as_often_and_no_more()
    {
        await using var site = new Site(("App:Limits:GetsPerMinute", "3"));
        var browser = site.Browser();

        var answers = new List<HttpStatusCode>();
        for (var asked = 0; asked < 8; asked++)
        {
            answers.Add((await browser.Client.GetAsync("/en/nowhere")).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.NotFound, 6), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)], answers);
    }

    /// <summary>Each try is another browser's, of the same code.</summary>
    [PostgresFact]
    public async Task Two_nodes_let_one_return_code_be_tried_twice_as_often_and_no_more()
    {
        await using var site = new Site(("App:Limits:ReturnCodesPerQuarterHour", "3"));
        var unknown = ReturnCode.New().Grouped;

        var answers = new List<HttpStatusCode>();
        for (var tried = 0; tried < 8; tried++)
        {
            answers.Add((await VisitTests.Reopen(Guest.Browser(tried % 2 == 0 ? site.A : site.B), unknown)).StatusCode);
        }

        Assert.Equal(
            [.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 6), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)], answers);
    }

    [PostgresFact]
    public async Task A_node_with_another_key_ring_is_refused_and_the_others_go_on()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var other = Directory.CreateTempSubdirectory("rr-test-").FullName;
        var settings = new Dictionary<string, string>
        {
            ["Database:ConnectionString"] = TemplateDatabase.SettingsFor(app.Root)["Database:ConnectionString"],
        };
        using (var node = new Installation(other, settings: settings))
        {
            node.Services.GetRequiredService<KeyRingFile>().Make();
        }

        var refused = await Installation.StartAsync(other, settings: settings);
        Directory.Delete(other, recursive: true);

        Assert.Contains("is not the one the PostgreSQL database", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guest.Patient.Open("/en/requests")).Status);
    }
}
