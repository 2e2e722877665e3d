using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Harness;
using Asked = RecordsRequest.Web.Features.NewRequest.Text;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>A person who is at another node with every page and every button.</summary>
public sealed class MovingTests : IAsyncDisposable
{
    private readonly Site _site = new(("App:Limits:OpenDrafts", "2"), ("App:Limits:Visits", "2"));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresFact]
    public async Task Whoever_moves_with_every_press_makes_a_letter_and_finds_it_on_both_nodes()
    {
        var guest = _site.Browser();

        var patient = await guest.Patient.MakeLetter();

        Assert.Equal((HttpStatusCode.OK, "Your letter is ready"), (patient.Status, patient.Heading));
        foreach (var node in new[] { _site.A, _site.B })
        {
            var list = await Site.At(node, guest).Open("/en/requests");
            Assert.Contains(SampleAnswers.Provider, list.Words, StringComparison.Ordinal);
        }

        Assert.Equal((1, 1), await _site.A.WithDbAsync(async db => (await db.Set<Draft>().CountAsync(), await db.Set<AccessRequest>().CountAsync())));
    }

    [PostgresFact]
    public async Task Four_equal_first_presses_on_two_nodes_begin_one_form_of_one_person()
    {
        SampleAnswers.Speak("en");
        var guest = _site.Browser();
        var form = (await guest.Patient.Open("/en/requests/new")).Choose(Asked.InPortal_NotAll, Asked.DeviceOwner_Mine).Tab;

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => guest.Patient.Show(form).Press("Continue")));

        Assert.Single(presses.Select(pressed => pressed.At).Distinct());
        Assert.Equal((1, 1), await _site.A.WithDbAsync(async db => (await db.Owners.CountAsync(), await db.Set<Draft>().CountAsync())));
        Assert.Equal(HttpStatusCode.OK, (await guest.Patient.Open(presses[0].At)).Status);
    }

    [PostgresFact]
    public async Task Whoever_sends_a_start_page_that_was_sent_long_ago_on_the_other_node_begins_a_visit_of_their_own()
    {
        SampleAnswers.Speak("en");
        var guest = _site.Browser();
        var form = (await guest.Patient.Open("/en/requests/new")).Choose(Asked.InPortal_NotAll, Asked.DeviceOwner_Mine).Tab;
        var (first, second, late) = (guest.CopyAt(_site.A), guest.CopyAt(_site.B), guest.CopyAt(_site.B));

        await first.Patient.Show(form).Press("Continue");
        _site.A.Time.Advance(TimeSpan.FromSeconds(9));
        await second.Patient.Show(form).Press("Continue");
        _site.A.Time.Advance(TimeSpan.FromSeconds(2));
        await late.Patient.Show(form).Press("Continue");

        Assert.Equal(first.Key, second.Key);
        Assert.NotEqual(first.Key, late.Key);
        Assert.Equal(2, await _site.A.WithDbAsync(db => db.Owners.CountAsync()));
    }

    [PostgresFact]
    public async Task A_third_unfinished_form_is_begun_on_neither_node()
    {
        var guest = _site.Browser();
        await guest.Patient.StartRequest();
        await guest.Patient.StartRequest();

        var refused = new[] { await Site.At(_site.A, guest).StartRequest(), await Site.At(_site.B, guest).StartRequest() };

        Assert.All(refused, patient => Assert.Equal(HttpStatusCode.Conflict, patient.Status));
        Assert.Equal(2, await _site.A.WithDbAsync(db => db.Set<Draft>().CountAsync()));
    }

    [PostgresFact]
    public async Task A_visit_that_ends_on_one_node_is_over_on_the_other_at_once()
    {
        var guest = _site.Browser();
        await guest.Patient.StartRequest();
        var before = await Site.At(_site.B, guest).Open("/en/requests");
        var kept = guest.CopyAt(_site.B);

        await (await Site.At(_site.A, guest).Open("/en/visit/end")).Press(Words.End_Now);
        var after = await kept.Patient.Open("/en/requests");

        Assert.Equal((HttpStatusCode.OK, "/en/requests"), (before.Status, before.At));
        Assert.Equal("/en/visit/ended", after.At);
    }

    [PostgresFact]
    public async Task A_code_made_on_one_node_opens_on_the_other_and_one_visit_more_than_allowed_ends_the_oldest_everywhere()
    {
        var first = _site.Browser();
        await first.Patient.StartRequest();
        var page = await (await Site.At(_site.A, first).Open("/en/visit/code")).Press(Words.Code_Show);
        var code = page.Page.QuerySelector(".app-code")!.TextContent.Trim();

        foreach (var node in new[] { _site.B, _site.A })
        {
            _site.A.Time.AdjustTime(_site.A.Time.GetUtcNow().AddMinutes(2));
            Assert.NotNull((await VisitTests.Reopen(Guest.Browser(node), code)).Headers.Location);
        }

        Assert.Equal(2, await _site.A.WithDbAsync(db => db.GuestSessions.CountAsync()));
        Assert.Equal("/en/visit/ended", (await Site.At(_site.B, first).Open("/en/visit/code")).At);
    }
}
