using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Features.Dev;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>The list and the page of each request of the sample people, as they stand on narrow and wide windows.</summary>
public sealed class SamplePeopleTests(LiveApp live) : IClassFixture<LiveApp>
{
    private const int HighestPage = 2400;

    private const string Height = "() => document.documentElement.scrollHeight";

    // A word that is on two lines has two rectangles. A date is one word: its blanks do not break.
    private const string BrokenWords = """
        () => [...document.querySelectorAll('.app-status, .app-list td')].flatMap(part => {
          const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), broken = [];
          while (texts.nextNode()) {
            for (const word of texts.currentNode.data.matchAll(/[^ \n]+/g)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(place => place.top)).size > 1) { broken.push(word[0]); }
            }
          }
          return broken;
        })
        """;

    private const string LogIsElsewhere = """
        () => {
          const [log, first] = ['.app-log', '.app-standing'].map(part => document.querySelector(part)?.getBoundingClientRect());
          return log && !(log.left > first.right && Math.abs(log.top - first.top) < 60);
        }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task The_page_of_a_request_is_short_on_a_phone(string language)
        => LookAsync(language, 390, async page => page.At.EndsWith("/requests", StringComparison.Ordinal) ? []
            : await page.Page.EvaluateAsync<int>(Height) is > HighestPage and var high ? [$"{high} px"] : []);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task No_tag_and_no_date_is_broken_on_the_narrowest_phone(string language)
        => LookAsync(language, 320, page => page.Page.EvaluateAsync<string[]>(BrokenWords));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task From_1024_px_the_log_is_beside_the_rest_and_nothing_is_broken(string language)
        => LookAsync(language, 1024, async page =>
        [
            .. await page.Page.EvaluateAsync<string[]>(BrokenWords),
            .. await page.Page.EvaluateAsync<bool>(LogIsElsewhere) ? ["the log is not beside the rest"] : Array.Empty<string>(),
        ]);

    /// <summary>Looks at the list and at each request in it, and finds no fault.</summary>
    private async Task LookAsync(string language, int width, Func<Visitor, Task<string[]>> faultsOf)
    {
        await new SamplePeopleStep(live.App.Services.GetRequiredService<IServiceScopeFactory>(), live.App.Time).RunAsync(CancellationToken.None);
        var faults = new List<string>();
        foreach (var person in SamplePeople.All)
        {
            var guest = await OpenAsync(person);
            await live.VisitAsync(new Screen(width), Ways.Mouse, async visitor =>
            {
                await live.GiveAsync(guest, visitor);
                await visitor.Open($"/{language}/requests");
                var requests = await visitor.Page.Locator("main table th a")
                    .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
                Assert.Equal(person.Requests.Count, requests.Length);
                foreach (var path in requests.Prepend(visitor.At))
                {
                    await visitor.Open(path);
                    var heading = await visitor.Heading();
                    faults.AddRange((await faultsOf(visitor)).Select(fault => $"{person.Name}, {heading}: {fault}"));
                }
            });
        }

        Assert.Empty(faults);
    }

    private async Task<Guest> OpenAsync(SamplePerson person)
    {
        await using var scope = live.App.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await scope.ServiceProvider.GetRequiredService<GuestVisits>()
            .OpenAsync(context, new(person.OwnerId, Shared: false, GuestKey.New()), CancellationToken.None);
        return Guest.Browser(live.App, person.OwnerId, context.Response.Headers.SetCookie);
    }
}
