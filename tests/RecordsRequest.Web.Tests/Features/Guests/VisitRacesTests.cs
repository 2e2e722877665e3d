using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Harness;
using Asked = RecordsRequest.Web.Features.NewRequest.Text;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>Who opens a file is decided while nobody else decides it: what a request was let in for may have ended before it writes.</summary>
public sealed class VisitRacesTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Six_presses_for_a_code_show_one_and_it_opens()
    {
        var guest = await Guest.BeginAsync(_app);
        var form = (await guest.Patient.Open("/en/visit/code")).Tab;

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => guest.Patient.Show(form).Press(Words.Code_Show)));

        var code = Assert.Single(pages.Select(page => page.Page.QuerySelector(".app-code")?.TextContent.Trim()).OfType<string>());
        Assert.NotNull((await VisitTests.Reopen(Guest.Browser(_app), code)).Headers.Location);
    }

    [Fact]
    public async Task Whoever_was_thrown_out_meanwhile_makes_no_code_and_throws_nobody_out()
    {
        var mine = await Guest.BeginAsync(_app);
        var theirs = await BesideAsync(mine);
        await using var scope = _app.Services.CreateAsyncScope();
        var visits = scope.ServiceProvider.GetRequiredService<GuestVisits>();
        var late = theirs.LetIn(scope.ServiceProvider);

        await (await mine.Patient.Open("/en/visit/not-me")).Press(Words.NotMe_End);

        var code = await visits.MakeReturnCodeAsync(late, mine.OwnerId, replaces: null, CancellationToken.None);
        var hasEndedAll = await visits.EndAllAsync(late, mine.OwnerId, CancellationToken.None);

        Assert.Equal((null, false), (code, hasEndedAll));
        Assert.Equal(1, await VisitsOfAsync(mine));
        Assert.Equal(HttpStatusCode.OK, (await mine.Patient.Open("/en/visit/code")).Status);
    }

    [Fact]
    public async Task Of_a_code_and_this_was_not_me_at_the_same_moment_one_visit_is_left()
    {
        for (var round = 0; round < 5; round++)
        {
            var mine = await Guest.BeginAsync(_app);
            var code = await CodeOfAsync(mine);
            var end = await mine.Patient.Open("/en/visit/not-me");

            await Task.WhenAll(end.Press(Words.NotMe_End), VisitTests.Reopen(Guest.Browser(_app), code));

            Assert.Equal(1, await VisitsOfAsync(mine));
        }
    }

    [Fact]
    public async Task What_was_deleted_between_reading_and_writing_is_not_there_and_is_no_fault()
    {
        var guest = await Guest.BeginAsync(_app);
        var forms = (await guest.Patient.Open("/en/requests/new")).Choose(Asked.InPortal_NotAll).Tab;
        var delete = await guest.Patient.Open("/en/visit/delete");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => guest.Patient.Show(forms).Press("Continue")).Append(delete.Press("Delete for good")));

        Assert.DoesNotContain("\"Error\"", _app.Log.ToString(), StringComparison.Ordinal);
    }

    private Task<int> VisitsOfAsync(Guest guest) => _app.WithDbAsync(db => db.GuestSessions.CountAsync(session => session.OwnerId == guest.OwnerId));

    private static async Task<string> CodeOfAsync(Guest guest)
        => (await (await guest.Patient.Open("/en/visit/code")).Press(Words.Code_Show)).Page.QuerySelector(".app-code")!.TextContent.Trim();

    private async Task<Guest> BesideAsync(Guest mine)
    {
        var theirs = Guest.Browser(_app, mine.OwnerId);
        await VisitTests.Reopen(theirs, await CodeOfAsync(mine));
        return theirs;
    }
}
