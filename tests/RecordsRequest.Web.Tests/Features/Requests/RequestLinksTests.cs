using System.Net;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Where the links of a request lead, and what an address gives away.</summary>
public sealed class RequestLinksTests : RequestsStory
{
    [Fact]
    public async Task What_is_not_there_and_what_is_not_mine_look_the_same()
    {
        var theirs = await App.Filing.AddAsync((await Guest.BeginAsync(App.Host)).OwnerId, Details, hasClock: true, Sent);

        foreach (var path in (string[])[$"/en/requests/{theirs}", $"/en/requests/{theirs}/receipt", $"/en/requests/{theirs}/calendar",
            "/en/requests/AAAAAAAAAAAAAAAAAAAAAA"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await App.Patient().Open(path)).Status);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Every_link_of_a_request_in_every_stage_leads_somewhere(string language)
    {
        App.SetToday(new(2027, 3, 8));
        EventFacts[][] lives =
        [
            [], [Sent], [Sent, Received], [Sent, new ReturnedFacts(DayZero, null)],
            [Sent, Received, new ReadyFacts(DayThirty, null) { IsAccepted = true }],
            [Sent, Received, new ArrivalFacts(DayThirty, [ItemOutcome.All, ItemOutcome.Refused], null)],
            [Sent, new ClosedFacts(DayZero, ClosingOutcome.Denied, null)],
        ];

        var followed = new List<(HttpStatusCode Status, string Link)>();
        foreach (var life in lives)
        {
            var id = await App.AddAsync(life);
            foreach (var page in (string[])["", "/tell"])
            {
                var patient = await App.Patient().Open($"/{language}/requests/{id}{page}");
                foreach (var link in patient.Page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).ToList())
                {
                    followed.Add(((await App.Patient().Open(link)).Status, link));
                }
            }
        }

        Assert.NotEmpty(followed);
        Assert.DoesNotContain(followed, link => link.Status is not HttpStatusCode.OK);
    }
}
