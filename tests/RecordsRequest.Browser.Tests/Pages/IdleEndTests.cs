using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Somebody left a shared device. After a quarter of an hour nothing of theirs is on the screen, whatever the network does.</summary>
public sealed class IdleEndTests(LiveApp live) : IClassFixture<LiveApp>
{
    private const string NothingIsShown = """
        typed => ![document.body.innerText, ...[...document.querySelectorAll('input')].map(field => field.value)].some(text => text.includes(typed))
        """;

    [Fact]
    public Task The_page_is_left_at_once_where_there_is_no_network() => LeaveAsync(async page =>
    {
        var left = new TaskCompletionSource();
        page.FrameNavigated += (_, _) => left.TrySetResult();
        await page.Context.SetOfflineAsync(offline: true);

        await page.Clock.FastForwardAsync("15:00");

        await left.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.True(await page.EvaluateAsync<bool>(NothingIsShown, SampleAnswers.Patient));
    });

    [Fact]
    public Task A_network_that_never_answers_holds_the_page_for_seconds_and_shows_nothing_meanwhile() => LeaveAsync(async page =>
    {
        await page.RouteAsync("**/*", route => route.Request.Method is "POST" ? Task.CompletedTask : route.ContinueAsync());

        await page.Clock.FastForwardAsync("15:00");
        var atOnce = await page.EvaluateAsync<bool>("() => document.body.hidden");
        var ended = page.WaitForURLAsync("**/en/visit/ended");
        for (var waits = 0; waits < 2; waits++)
        {
            await page.Clock.RunForAsync(2000);
        }

        await ended;
        Assert.True(atOnce);
        Assert.True(await page.EvaluateAsync<bool>(NothingIsShown, SampleAnswers.Patient));
    });

    /// <summary>At a library somebody types a name, and goes away.</summary>
    private Task LeaveAsync(Func<IPage, Task> then)
    {
        SampleAnswers.Speak("en");
        return live.VisitAsync(new Screen(1280), Ways.Mouse, async visitor =>
        {
            await visitor.Page.Clock.InstallAsync();
            await visitor.Open("/en/requests/new");
            await visitor.Choose(Words.InPortal_NotAll);
            await visitor.Choose(Words.DeviceOwner_Shared);
            await visitor.Press(Common.Button_Continue);
            await visitor.Follow(Common.Button_Continue);
            await visitor.Choose(Words.Requester_Myself);
            await visitor.Press(Common.Button_Continue);
            await visitor.Fill(Words.Name_Legal, SampleAnswers.Patient);
            await then(visitor.Page);
        });
    }
}
